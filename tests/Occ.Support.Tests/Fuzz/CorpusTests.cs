using Occ.Support.Fuzz;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Fuzz;

/// <summary>Reads again what the fuzzer found worth keeping, and what once broke a law.</summary>
public sealed class CorpusTests
{
    private const string Corpus = "tests/Occ.Support.Fuzz/Corpus";
    private const int MostFiles = 100;
    private const int MostBytes = 160_000;

    public static TheoryData<string> Readers { get; } = [.. FuzzReader.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_input_of_the_corpus_breaks_a_law(string name)
    {
        var reader = FuzzReader.Find(name)!;
        var inputs = Inputs(name);

        Assert.NotEmpty(inputs);
        Faults.None("These inputs break a law", inputs.Select(f => (File: f, Fault: Record.Exception(() => reader.Read(File.ReadAllBytes(f)))))
            .Where(r => r.Fault is not null).Select(r => $"{Path.GetFileName(r.File)}: {r.Fault}"));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_corpus_stays_small(string name)
    {
        var inputs = Inputs(name);

        Assert.InRange(inputs.Length, 1, MostFiles);
        Assert.InRange(inputs.Sum(f => new FileInfo(f).Length), 1, MostBytes);
    }

    [Fact]
    public void Every_folder_of_the_corpus_has_its_reader() =>
        Assert.Equal(FuzzReader.All.Select(r => r.Name).Order(StringComparer.Ordinal), Directory.GetDirectories(Repository.At(Corpus)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_family_of_formats_is_fuzzed()
    {
        var rows = NetworkRow.ReadAll(System.Text.Encoding.UTF8.GetString(EmbeddedContent.ReadOne("networks.tsv"))).ToArray();
        var fuzzed = rows.Where(r => Families.Networks.Any(n => n.Id == r.Id));

        Assert.Empty(rows.SelectMany(FamiliesOf).Except(fuzzed.SelectMany(FamiliesOf)));
    }

    [Fact]
    public void A_broken_law_is_not_passed_over() =>
        Assert.Throws<BrokenLawException>(() => Law.Within("text", 3, 2, "a place"));

    private static IEnumerable<string> FamiliesOf(NetworkRow row) =>
        FormatNotation.ParseAll(row.Addresses).Concat(FormatNotation.ParseAll(row.TransactionId)).Select(n => n.Family);

    private static string[] Inputs(string name) => Directory.GetFiles(Path.Combine(Repository.At(Corpus), name));
}
