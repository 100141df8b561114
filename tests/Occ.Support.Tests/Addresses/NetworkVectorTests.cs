using Occ.Support.Tests.Formats;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Addresses;

/// <summary>A row of the table is believed only with addresses of its own: published ones, and for every kind those that the encoders of the tests make.</summary>
public sealed class NetworkVectorTests
{
    private static readonly AddressValidator Validator = new();

    private static readonly NetworkRow[] Rows = [.. NetworkRow.ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv")))];

    private static readonly AddressVector[] Published = [.. AddressVector.All.Where(v => v.Verdict.StartsWith("valid", StringComparison.Ordinal))];

    /// <summary>Addresses that a public source gives for a network: those of <c>Vectors/networks.tsv</c>.</summary>
    private static readonly string[][] OfNetworks =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "networks.tsv")).Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void A_published_address_is_valid_on_its_network() => Faults.None(
        "An address is refused on the network that its source names",
        [.. OfNetworks.Where(v => !Validator.Check(v[1], v[0]).IsValid || v[2].Length == 0).Select(v => string.Join(' ', v))]);

    [Fact]
    public void Every_kind_of_address_of_every_network_has_a_vector()
    {
        var faults = new List<string>();
        foreach (var row in Rows)
        {
            var network = NetworkTable.BuiltIn.Get(row.Id);
            foreach (var term in row.Addresses.Split(" + "))
            {
                var notation = FormatNotation.ParseAll(term).Single();
                var vectors = Published.Where(v => v.Term == term && v.Kind.Length > 0).Select(v => (v.Text, v.Kind))
                    .Concat(AddressEncoder.All[notation.Family].Encode(notation, new Random(11)).Select(s => (s.Text, s.Kind)))
                    .ToList();
                var covered = vectors.Where(v => Validator.Check(v.Text, network) is { IsValid: true } check && check.Kind == v.Kind).Select(v => v.Kind).ToHashSet();
                var stated = notation.Values.Select(v => v.Kind).Where(k => k.Length > 0 && notation.Family != "xrp-x") // there a value names a network
                    .Concat(vectors.Select(v => v.Kind)).Distinct();
                faults.AddRange(stated.Where(kind => !covered.Contains(kind)).Select(kind => $"{row.Id} {term}: {kind}"));
                if (vectors.Count == 0)
                {
                    faults.Add($"{row.Id} {term}");
                }
            }
        }

        Faults.None("A network has a kind of address without a vector that it accepts", faults);
    }

    /// <summary>Encoders alone prove a family, not the prefix of a row: published addresses do. Their number may only grow.</summary>
    [Fact]
    public void Most_networks_have_a_published_vector()
    {
        const int reached = 402;
        var texts = Published.Select(v => v.Text).Distinct().ToArray();
        var without = Rows.Where(r => !OfNetworks.Any(v => v[0] == r.Id) && !texts.Any(t => Validator.Check(t, NetworkTable.BuiltIn.Get(r.Id)).IsValid)).Select(r => r.Id).ToList();

        Assert.True(Rows.Length - without.Count >= reached, $"only {Rows.Length - without.Count} of {Rows.Length}; none: {string.Join(" ", without)}");
    }
}
