using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

public sealed class MarkedTextTests
{
    private static readonly MarkedText Marked = MarkedText.Empty.Typed("pin 4711 on Tron").Marked([new(12, 16, MarkKind.Named), new(4, 8, MarkKind.Secret)]);

    [Fact]
    public void The_parts_are_the_text() =>
        Assert.Equal([new("pin ", null), new("4711", MarkKind.Secret), new(" on ", null), new("Tron", MarkKind.Named), new("", null)], Marked.Parts);

    [Theory]
    [InlineData("pin 47119 on Tron", "47119", "Tron")]
    [InlineData("pin 479911 on Tron", "479911", "Tron")]
    [InlineData("my pin 4711 on Tron", "4711", "Tron")]
    [InlineData("pin 4711 on Tronx", "4711", null)]
    [InlineData("pin 4711 on Trxon", "4711", null)]
    [InlineData("pin 4 on Tron", "4", "Tron")]
    [InlineData("pin on Tron", null, "Tron")]
    [InlineData("", null, null)]
    public void Marks_stay_in_their_places_and_a_secret_stays_covered(string text, string? secret, string? named)
    {
        var marked = Marked.Typed(text).Parts.Where(p => p.Kind is not null).ToDictionary(p => p.Kind!.Value, p => p.Text.Trim());

        Assert.Equal(secret, marked.GetValueOrDefault(MarkKind.Secret));
        Assert.Equal(named, marked.GetValueOrDefault(MarkKind.Named));
    }

    [Fact]
    public void What_overlaps_a_secret_is_not_marked() =>
        Assert.Equal(new(4, 8, MarkKind.Secret), Assert.Single(Marked.Marked([new(2, 6, MarkKind.Good), new(4, 8, MarkKind.Secret), new(7, 9, MarkKind.Named)]).Marks));

    [Fact]
    public void Its_text_is_in_no_log() => Assert.Equal("16 characters, 2 marks", Marked.ToString());
}
