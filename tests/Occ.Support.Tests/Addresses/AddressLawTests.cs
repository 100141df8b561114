using Occ.Support.Tests.Formats;

namespace Occ.Support.Tests.Addresses;

/// <summary>Laws that hold for every network of the table, on addresses that the encoders of the tests make.</summary>
public sealed class AddressLawTests
{
    private const int Rounds = 12;

    private static readonly AddressValidator Validator = new();

    public static TheoryData<string> Networks { get; } = [.. NetworkTable.BuiltIn.All.Select(n => n.Id)];

    [Fact]
    public void Every_family_of_the_table_has_an_encoder() =>
        Assert.Empty(Rows().SelectMany(r => r.Terms).Select(t => t.Family).Distinct().Except(AddressEncoder.All.Keys));

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_valid_address_is_accepted_with_its_kind(string id)
    {
        var network = NetworkTable.BuiltIn.Get(id);
        foreach (var sample in Samples(id))
        {
            var check = Validator.Check(sample.Text, network);
            Assert.True(check.IsValid, $"{sample.Text}: {check.Verdict}");
            Assert.Equal(sample.Kind, check.Kind);
            if (IsStrong(network, sample.Text))
            {
                Assert.Contains(network, Validator.Identify(sample.Text).Networks);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_canonical_spelling_of_the_canonical_spelling_is_itself(string id)
    {
        var network = NetworkTable.BuiltIn.Get(id);
        foreach (var sample in Samples(id))
        {
            var canonical = Validator.Canonical(sample.Text, network);
            Assert.NotNull(canonical);
            Assert.Equal(canonical, Validator.Canonical(canonical, network));
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void One_wrong_lost_doubled_or_swapped_character_never_passes(string id)
    {
        var network = NetworkTable.BuiltIn.Get(id);
        var random = new Random(7);
        foreach (var sample in Samples(id).Where(s => s.Promise == Promise.FindsOneWrongCharacter))
        {
            foreach (var damaged in Damages.OneCharacter(sample.Text, random))
            {
                Assert.False(Validator.Check(damaged, network).IsValid, $"{sample.Text} became {damaged}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Something_around_an_address_is_reported_with_its_place(string id)
    {
        var network = NetworkTable.BuiltIn.Get(id);
        foreach (var sample in Samples(id).Where(s => s.Promise != Promise.Nothing && IsStrong(network, s.Text)).Take(4))
        {
            foreach (var (before, after) in new[] { (" ", ""), ("\"", "\""), ("my address is ", ", thanks"), ("地址：", "。"), ("", "\n") })
            {
                var check = Validator.Check(before + sample.Text + after, network);
                Assert.Equal(AddressVerdict.SurroundingText, check.Verdict);
                Assert.Equal((before.Length, sample.Text.Length), (check.Position, check.Length));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_break_space_or_null_inside_is_an_invalid_character_at_its_place(string id)
    {
        var network = NetworkTable.BuiltIn.Get(id);
        foreach (var sample in Samples(id).Where(s => s.Promise != Promise.Nothing).Take(4))
        {
            foreach (var inside in "\n \0")
            {
                var at = sample.Text.Length - 3;
                var check = Validator.Check(sample.Text.Insert(at, inside.ToString()), network);
                Assert.Equal((AddressVerdict.InvalidCharacter, at), (check.Verdict, check.Position));
            }
        }
    }

    [Fact]
    public void A_check_of_a_valid_address_allocates_nothing()
    {
        foreach (var network in NetworkTable.BuiltIn.All)
        {
            foreach (var sample in Samples(network.Id).ToArray())
            {
                Validator.Check(sample.Text, network);
                var before = GC.GetAllocatedBytesForCurrentThread();
                Validator.Check(sample.Text, network);
                Assert.True(GC.GetAllocatedBytesForCurrentThread() == before, $"{network.Id} {sample.Kind} allocates");
            }
        }
    }

    /// <summary>Whether a format accepts a text that few words fit: names are named by identification only where nothing else fits.</summary>
    private static bool IsStrong(Network network, string text) => network.AddressFormats.Any(f => !f.IsWeak && f.Accepts(text));

    private static IEnumerable<SampleAddress> Samples(string id)
    {
        var random = new Random(id.Aggregate(17, (hash, c) => (hash * 31) + c));
        var terms = Rows().Single(r => r.Id == id).Terms;
        return Enumerable.Range(0, Rounds).SelectMany(_ => terms.SelectMany(t => AddressEncoder.All[t.Family].Encode(t, random)));
    }

    private static IEnumerable<(string Id, FormatNotation[] Terms)> Rows() => NetworkRow
        .ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv")))
        .Select(r => (r.Id, FormatNotation.ParseAll(r.Addresses).ToArray()));
}
