using System.Text;
using System.Text.Json;

namespace Occ.Support.Tests;

public sealed class CueBookTests
{
    [Fact]
    public void Every_language_has_phrases_for_every_concept()
    {
        foreach (var (name, content) in EmbeddedContent.Read("intake/cues."))
        {
            using var cues = JsonDocument.Parse(content);
            Assert.StartsWith("intake/cues.", name, StringComparison.Ordinal);
            Assert.Equal(CueBook.BuiltIn.Concepts.Order(), cues.RootElement.EnumerateObject().Where(c => c.Value.GetArrayLength() > 0).Select(c => c.Name).Order());
        }
    }

    [Fact]
    public void Every_kind_has_a_rule() =>
        Assert.Equal(Enum.GetValues<ProblemKind>(), CueBook.BuiltIn.Rules.Select(r => r.Kind).OfType<ProblemKind>().Distinct().Order());

    [Fact]
    public void Every_guide_it_opens_exists() =>
        Assert.All(CueBook.BuiltIn.Guides, g => Assert.Contains(new Troubleshooter().Guides, known => known.Id == g.Guide));

    /// <summary>The book that ships with the library reads its phrases when a message asks for them.</summary>
    [Fact]
    public void The_phrases_of_the_library_are_well_formed() =>
        Assert.Equal(CueBook.BuiltIn.Concepts, new CueBook([.. EmbeddedContent.Read("intake/cues.")], EmbeddedContent.ReadOne("intake/rules.json")).Concepts);

    [Theory]
    [InlineData("I sent it and it has not arrived", "I sent it and it has not arrived 转")]
    [InlineData("scam: they took my usdt, please help", "scam: they took my usdt, please help 詐")]
    public void A_message_without_ideographs_says_the_same_with_one_behind_it(string text, string longer)
    {
        Assert.NotEmpty(Hits(text));
        Assert.Equal(Hits(text), Hits(longer));
    }

    [Fact]
    public void All_faults_of_a_book_are_told_at_once()
    {
        const string rules = """
            { "concepts": ["negation", "question", "send"],
              "rules": [{ "when": "sned @nothing", "for": "transfers", "weight": 1 }],
              "questions": ["nowhere-2"],
              "guides": [{ "guide": "g", "categories": ["nowhere"], "when": "send" }] }
            """;
        const string cues = """{ "sent": ["sent"], "send": ["~ send", "", "(a|)"] }""";

        var faults = Assert.Throws<FormatException>(() => new CueBook([("cues.en.json", Encoding.UTF8.GetBytes(cues))], Encoding.UTF8.GetBytes(rules))).Message;

        Assert.Equal(9, faults.Split('\n').Length);
        Assert.All(["'sned'", "'nowhere-2'", "'nothing'", "'transfers'", "unknown category", "'sent'", "'~ send'", "''", "'(a|)'"], fault => Assert.Contains(fault, faults, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("not (yet|) arriv*", "It has NOT yet arrived", true)]
    [InlineData("not (yet|) arriv*", "not arriving", true)]
    [InlineData("not (yet|) arriv*", "not. Arrived", false)]
    [InlineData("(没|未)~到账", "没有给我到账", true)]
    [InlineData("(没|未)~到账", "没，到账", false)]
    [InlineData("not ~ here", "not at all here", true)]
    [InlineData("not ~ here", "not one two three four here", false)]
    [InlineData("didnt", "Didn’t", true)]
    [InlineData("trc20", "ＴＲＣ２０", true)]
    [InlineData("转账", "轉帳", true)]
    [InlineData("转帐", "轉帳", false)]
    [InlineData("cat", "concatenate", false)]
    public void A_phrase_means_what_its_notation_says(string notation, string text, bool found)
    {
        var trie = new CueTrie();
        Assert.All(CuePhrase.Expand(notation), phrase => Assert.True(trie.TryAdd(phrase, 7)));
        using var reading = new CueReading(text, MessageTokens.Of(text));
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            trie.Match(reading, at);
        }

        Assert.Equal(found, reading.Hits.Exists(h => h.Concept == 7));
    }

    private static List<(int Concept, int First, int Last)> Hits(string text)
    {
        using var reading = new CueReading(text, MessageTokens.Of(text));
        var phrases = CueBook.BuiltIn.PhrasesFor(reading.Tokens);
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            phrases.Match(reading, at);
        }

        return reading.Hits;
    }
}
