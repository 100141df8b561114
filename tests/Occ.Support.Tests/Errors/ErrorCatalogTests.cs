using System.Text;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Errors;

public sealed class ErrorCatalogTests
{
    private const string Row =
        """{"id":"MY_ERROR","system":"My node","ecosystem":"my-node","patterns":["my own failure"],"samples":["my own failure"],"category":"transfer","fault":"system","actor":"node","retryable":"wait","funds":"pending","steps":["my-step"],"priority":50,"source":"my documentation"}""";

    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    [Fact]
    public void Every_row_answers_its_own_samples_first() =>
        Faults.None("Another row outranks the row's own sample, or none answers it", Catalog.All.SelectMany(e => e.Samples.Select(s => (Error: e, Sample: s, Found: Catalog.Diagnose(s))))
            .Where(c => c.Found.Verdict != ErrorVerdict.Recognised || c.Found.Matches[0].Error != c.Error)
            .Select(c => $"{c.Error} ({c.Sample}): {c.Found.Verdict} {string.Join(' ', c.Found.Matches.Select(m => m.Error))}"));

    /// <summary>What ships with the library is only looked through when it is loaded; here it is read as strictly as a file of a host.</summary>
    [Fact]
    public void Every_file_that_ships_is_whole_and_every_row_in_it_is_found()
    {
        var faults = new List<string>();
        var files = EmbeddedContent.Read(ErrorFileReader.Folder).Select(f => (Name: f.Name[ErrorFileReader.Folder.Length..], f.Content)).Where(f => ErrorFileReader.IsOfRows(f.Name));
        var rows = files.SelectMany(f => new ErrorFileReader(f.Name, f.Content, faults).Read()).Select(r => (r.Row.Id, r.Row.Source, string.Join('\n', r.Row.Patterns))).ToList();
        Faults.None("A row is not well formed", faults);
        Assert.Equal(rows, Catalog.All.Select(e => (e.Id, e.Source, string.Join('\n', e.Patterns))));
    }

    [Fact]
    public void Every_row_and_step_has_its_text_in_both_languages() =>
        Faults.None("A text is missing", new[] { LanguageTag.English, LanguageTag.SimplifiedChinese }.SelectMany(l => Catalog.All.SelectMany(e => e.StepIds
            .Where(s => !Catalog.Texts.Of("steps", l).ContainsKey(s)).Select(s => $"steps.{l}.json: {s}")
            .Concat(Catalog.Texts.Of(e.Ecosystem, l).ContainsKey(e.Id) ? [] : [$"{e.Ecosystem}.{l}.json: {e.Id}"]))).Distinct());

    [Fact]
    public void No_text_stands_without_a_row()
    {
        var used = Catalog.All.SelectMany(e => e.StepIds).ToHashSet();
        var rows = Catalog.All.ToLookup(e => e.Ecosystem, e => e.Id);
        foreach (var language in new[] { LanguageTag.English, LanguageTag.SimplifiedChinese })
        {
            Faults.None("No row uses the step", Catalog.Texts.Of("steps", language).Keys.Where(s => !used.Contains(s)));
            Faults.None("There is no such row", rows.SelectMany(r => Catalog.Texts.Of(r.Key, language).Keys.Except(r)));
        }
    }

    [Fact]
    public void The_languages_have_the_same_placeholders() =>
        Faults.None("The languages differ", Catalog.All.Select(e => e.Ecosystem).Distinct().Append("steps").SelectMany(file =>
            Catalog.Texts.Of(file, LanguageTag.English).Where(t => TextFile.Placeholders(t.Value) != TextFile.Placeholders(Catalog.Texts.Of(file, LanguageTag.SimplifiedChinese)[t.Key])).Select(t => $"{file}: {t.Key}")));

    [Fact]
    public void Every_guide_that_a_row_names_exists() =>
        Faults.None("There is no such guide", Catalog.All.Where(e => e.Guide is not null && new Troubleshooter().Guides.All(g => g.Id != e.Guide)).Select(e => $"{e}: {e.Guide}"));

    [Fact]
    public void Every_network_that_a_row_names_exists() =>
        Faults.None("There is no such network", Catalog.All.SelectMany(e => e.Networks.Where(n => NetworkTable.BuiltIn.Find(n) is null).Select(n => $"{e}: {n}")));

    [Fact]
    public void A_doubtful_state_always_says_to_look_first() =>
        Faults.None("Money that may have moved is not to be sent again", Catalog.All
            .Where(e => e.FundsState is FundsState.UnknownCheckChain or FundsState.Moved && e.Retryable == ErrorRetry.Yes).Select(e => e.Id));

    [Fact]
    public void A_row_of_a_host_is_found_and_explained()
    {
        var mine = Catalog.With(File("my-node.json", $"[{Row}]"), File("my-node.en.json", """{"MY_ERROR":"Because."}"""), File("steps.en.json", """{"my-step":"Wait."}"""));

        var match = mine.Diagnose("it said: my own failure").Matches[0];

        Assert.Equal("MY_ERROR", match.Error.Id);
        Assert.Equal(("Because.", "Wait."), (match.Error.Explain("zh"), match.Error.Steps("en")[0]));
        Assert.NotEmpty(mine.Find("EVM_NONCE_TOO_LOW")!.Steps("en")[0]);
        Assert.Null(Catalog.Find("MY_ERROR"));
    }

    [Fact]
    public void All_faults_of_a_file_are_named_at_once_with_their_lines()
    {
        var wrong = $"""
            [
              {Row.Replace("my own failure\"],", "(my\", \"a\"],", StringComparison.Ordinal)},
              {Row.Replace("\"pending\"", "\"lost\"", StringComparison.Ordinal).Replace("MY_ERROR", "OTHER", StringComparison.Ordinal)},
              {Row.Replace("\"source\"", "\"sauce\"", StringComparison.Ordinal)}
            ]
            """;

        var refused = Assert.Throws<ArgumentException>(() => Catalog.With(File("my-node.json", wrong)));

        Assert.Contains("my-node.json:2: the pattern '(my' has brackets that do not close", refused.Message, StringComparison.Ordinal);
        Assert.Contains("my-node.json:2: the pattern 'a' is too short", refused.Message, StringComparison.Ordinal);
        Assert.Contains("my-node.json:3: 'lost' is no value of 'funds'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("my-node.json:4: 'sauce' is no member of a row", refused.Message, StringComparison.Ordinal);
        Assert.Contains("my-node.json:4: 'source' is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("my-node.en.json: the cause of 'MY_ERROR' is missing", refused.Message, StringComparison.Ordinal);
        Assert.Contains("steps.en.json: the step 'my-step'", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "my-node.json:1: the file is not JSON")]
    [InlineData("{}", "my-node.json:1: the file is not an array of rows")]
    [InlineData("[\n1]", "my-node.json:2: a row is not an object")]
    [InlineData("[\n{]", "my-node.json:2: the file is not JSON")]
    [InlineData("[{\"id\":\"\\ud800\"}]", "my-node.json:1: the file is not whole Unicode")]
    [InlineData("[{\"steps\":[1,{}],\"id\":{}}]", "my-node.json:1: 'id' has the wrong type")]
    public void A_broken_file_is_named_with_its_line(string content, string fault) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => Catalog.With(File("my-node.json", content))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "my-node.en.json:1: the file is not JSON")]
    [InlineData("{\n\"MY_ERROR\"", "my-node.en.json:2: the file is not JSON")]
    [InlineData("[]", "my-node.en.json:1: the file is not an object of texts, each once")]
    [InlineData("{\"MY_ERROR\":1}", "my-node.en.json:1: the file is not an object of texts, each once")]
    [InlineData("{\"MY_ERROR\":\"a\",\"MY_ERROR\":\"b\"}", "my-node.en.json:1: the file is not an object of texts, each once")]
    [InlineData("{\"MY_ERROR\":\"\\ud800\"}", "my-node.en.json:1: the file is not whole Unicode")]
    public void A_broken_file_of_texts_is_named_with_its_line(string content, string fault) =>
        Assert.Contains(fault, Assert.Throws<ArgumentException>(() => Catalog.With(File("my-node.json", $"[{Row}]"), File("my-node.en.json", content))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_id_that_is_taken_is_refused() =>
        Assert.Contains("the id 'AA10' is taken", Assert.Throws<ArgumentException>(() => Catalog.With(File("my-node.json", $"[{Row.Replace("MY_ERROR", "AA10", StringComparison.Ordinal)}]"))).Message, StringComparison.Ordinal);

    private static ErrorFile File(string name, string content) => new(name, Encoding.UTF8.GetBytes(content));
}
