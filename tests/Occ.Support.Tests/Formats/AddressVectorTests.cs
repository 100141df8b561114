namespace Occ.Support.Tests.Formats;

/// <summary>The texts of public specifications, in <c>Vectors/addresses-*.tsv</c>.</summary>
public sealed class AddressVectorTests
{
    public static TheoryData<AddressVector> Vectors { get; } = [.. AddressVector.All.Where(v => FormatTerms.IsAsked(v.Term))];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void A_text_of_a_specification_gets_the_verdict_that_it_states(AddressVector vector)
    {
        var formats = FormatTerms.Formats(vector.Term);
        var nearest = formats.Where(f => f.Accepts(vector.Text)).Select(f => f.Match(vector.Text))
            .Concat(formats.Select(f => f.Match(vector.Text)).Where(m => !m.Verdict.IsValid()).OrderByDescending(m => m.Verdict))
            .First();
        var stated = vector.Verdict switch
        {
            "valid" => nearest.Verdict.IsValid(),
            "invalid" => !nearest.Verdict.IsValid(),
            var code => nearest.Verdict.Code() == code,
        };
        Assert.True(stated, $"{vector} got {nearest}");
        Assert.True(vector.Kind.Length == 0 || vector.Kind == nearest.Kind, $"{vector} got {nearest}");
    }

    [Fact]
    public void Every_text_names_its_source() => Assert.DoesNotContain(AddressVector.All, v => v.Source.Length < 5);
}
