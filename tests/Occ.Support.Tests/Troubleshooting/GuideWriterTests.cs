using System.Text;
using System.Text.Json;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>The canonical form of guides, which is hashed, and of guides that are built in code.</summary>
public sealed class GuideWriterTests
{
    /// <summary>Every member that there is, each in its place.</summary>
    private const string Canonical =
        """{"id":"main","version":3,"category":"other","locked":true,"start":"q","person":"help","given":{"a":"amount","n":"network"},"withdrawn":[1,2],"steps":["""
        + """{"id":"q","ask":"choice","fact":"f","always":true,"choices":[{"id":"x","to":"t","problem":"funds-stolen"},{"id":"y"}],"next":"p","skip":"d"},"""
        + """{"id":"m","ask":"choices","fact":"g","choices":[{"id":"x","alone":true}],"next":"d","required":true,"locked":true},"""
        + """{"id":"t","instruct":true,"next":"p","skip":"e","checklist":["one","two"]},"""
        + """{"id":"p","probe":"look","fact":"seen","with":["f","g"],"results":{"1":"one","2":"two"},"within":"90s","always":true,"next":"d"},"""
        + """{"id":"p2","probe":"look","fact":"seen","next":"d"},"""
        + """{"id":"d","decide":[{"when":{"all":[{"fact":"f","is":"x"},{"any":[{"not":{"fact":"f","in":["x","y"]}},{"fact":"g","has":"x"}]}]},"to":"c"},"""
        + """{"when":{"fact":"a","atLeast":"0.5"},"to":"c"},{"when":{"fact":"a","below":"2"},"to":"c"},{"when":{"fact":"f","known":false},"to":"c"},"""
        + """{"when":{"fact":"v","versionAtLeast":"7.1"},"to":"c"},{"when":{"fact":"v","versionBelow":"8"},"to":"c"},{"when":{"fact":"w","olderThan":"3h"},"to":"c"}],"default":"c2"},"""
        + """{"id":"c","call":"part","next":"e","set":{"f":"x"}},{"id":"c2","call":"other","replace":true},{"id":"r","end":"return"},"""
        + """{"id":"e","end":"wait-until","from":"59s","until":"2d"},"""
        + """{"id":"help","end":"escalate","channel":"wallet-support","urgent":true,"until":"1h","needs":["f","g"]}]}""";

    [Fact]
    public void A_guide_is_written_as_it_was_read()
    {
        var guide = Read(Canonical);

        Assert.Equal(Canonical, Encoding.UTF8.GetString(GuideWriter.Write(guide)));
        Assert.Equal(guide, Read(Encoding.UTF8.GetString(GuideWriter.Write(guide, indented: true))), (one, other) => GuideWriter.Hash(one) == GuideWriter.Hash(other));
        Assert.Contains("\n  \"version\": 3,\n", Encoding.UTF8.GetString(GuideWriter.Write(guide, indented: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_is_written_as_it_was_read()
    {
        const string part = """{"id":"part","version":1,"category":"other","part":true,"start":"r","steps":[{"id":"r","end":"return"}]}""";

        Assert.Equal(part, Encoding.UTF8.GetString(GuideWriter.Write(Read(part))));
    }

    [Fact]
    public void A_guide_that_is_built_in_code_is_the_file_that_could_have_been_written()
    {
        var files = new GuideBuilder("built", 2, ProblemCategory.Other, "q", "help").Given("a", AnswerKind.Amount)
            .Ask("q", AnswerKind.Choice, "f", skip: "t", choices: [("x", "t"), ("y", "p")])
            .Instruct("t", "p", "w", "one", "two").Probe("p", "look", "seen", "d", "f")
            .Decide("d", "c", (GuideCondition.Is("f", "x", "y"), "w"), (GuideCondition.Not(GuideCondition.Known("seen")), "c2"))
            .Call("c", "part", "r").Replace("c2", "other").Return("r")
            .Resolve("s", "three").Wait("w", TimeSpan.FromMinutes(5), TimeSpan.FromHours(25), "four")
            .Escalate("help", EscalationChannel.WalletSupport, ["f"], isUrgent: true, until: TimeSpan.FromDays(1), checklist: ["five"])
            .Text("zh-Hans", "title", "标题").Text("en", "title", "No title").Text("en", "title", "Title").Text("en", "help", "Help").ToFiles();

        Assert.Equal(["built.json", "built.en.json", "built.zh-Hans.json"], files.Select(f => f.Name));
        Assert.Equal(
            """{"id":"built","version":2,"category":"other","start":"q","person":"help","given":{"a":"amount"},"steps":["""
            + """{"id":"q","ask":"choice","fact":"f","choices":[{"id":"x","to":"t"},{"id":"y","to":"p"}],"skip":"t"},"""
            + """{"id":"t","instruct":true,"next":"p","skip":"w","checklist":["one","two"]},{"id":"p","probe":"look","fact":"seen","with":["f"],"next":"d"},"""
            + """{"id":"d","decide":[{"when":{"fact":"f","in":["x","y"]},"to":"w"},{"when":{"not":{"fact":"seen","known":true}},"to":"c2"}],"default":"c"},"""
            + """{"id":"c","call":"part","next":"r"},{"id":"c2","call":"other","replace":true},{"id":"r","end":"return"},"""
            + """{"id":"s","end":"resolved","checklist":["three"]},{"id":"w","end":"wait-until","from":"5m","until":"25h","checklist":["four"]},"""
            + """{"id":"help","end":"escalate","channel":"wallet-support","urgent":true,"until":"1d","needs":["f"],"checklist":["five"]}]}""",
            Encoding.UTF8.GetString(files[0].Content.Span));
        Assert.Equal("""{"help":"Help","title":"Title"}""", Encoding.UTF8.GetString(files[1].Content.Span));
        Assert.Equal("""{"title":"标题"}""", Encoding.UTF8.GetString(files[2].Content.Span));
    }

    [Fact]
    public void A_guide_without_a_person_is_a_part() => Assert.StartsWith(
        """{"id":"built","version":1,"category":"other","part":true,"start":"r","steps":["r"]}"""[..70],
        Encoding.UTF8.GetString(new GuideBuilder("built", 1, ProblemCategory.Other, "r", null).Return("r").ToFiles()[0].Content.Span),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "fact": "a", "is": "x" }""", "a = x")]
    [InlineData("""{ "fact": "a", "in": ["x", "y"] }""", "a in x, y")]
    [InlineData("""{ "fact": "a", "has": "x" }""", "a has x")]
    [InlineData("""{ "fact": "a", "known": true }""", "a known")]
    [InlineData("""{ "fact": "a", "known": false }""", "a unknown")]
    [InlineData("""{ "fact": "a", "atLeast": "0.5" }""", "a ≥ 0.5")]
    [InlineData("""{ "fact": "a", "below": "10" }""", "a < 10")]
    [InlineData("""{ "fact": "a", "versionAtLeast": "1.2" }""", "a ≥ 1.2")]
    [InlineData("""{ "fact": "a", "versionBelow": "2" }""", "a < 2")]
    [InlineData("""{ "fact": "a", "olderThan": "90m" }""", "a older than 90m")]
    [InlineData("""{ "not": { "fact": "a", "is": "x" } }""", "not a = x")]
    [InlineData("""{ "not": { "any": [ { "fact": "a", "is": "x" }, { "fact": "b", "is": "y" } ] } }""", "not (a = x or b = y)")]
    [InlineData("""{ "all": [ { "fact": "a", "is": "x" }, { "any": [ { "fact": "b", "is": "y" }, { "all": [ { "fact": "c", "known": true } ] } ] } ] }""", "a = x and (b = y or (c known))")]
    public void A_condition_is_put_in_words(string json, string words) =>
        Assert.Equal(words, ConditionText.Of(ConditionReader.Read(JsonDocument.Parse(json).RootElement, "", new("f", []))!));

    [Fact]
    public void A_condition_that_is_built_in_code_is_put_in_words() => Assert.Equal(
        "(a ≥ 0.5 or b has x) and not v ≥ 1.2 and t older than 2h and f = x",
        GuideCondition.All(
            GuideCondition.Any(GuideCondition.AtLeast("a", 0.5m), GuideCondition.Has("b", "x")),
            GuideCondition.Not(GuideCondition.VersionAtLeast("v", "1.2")),
            GuideCondition.OlderThan("t", TimeSpan.FromHours(2)),
            GuideCondition.Is("f", "x")).ToString());

    [Fact]
    public void What_can_not_be_built_is_a_bad_call()
    {
        Assert.Equal("bound", Assert.Throws<ArgumentException>(() => GuideCondition.VersionAtLeast("v", "x")).ParamName);
        Assert.Equal("bound", Assert.Throws<ArgumentNullException>(() => GuideCondition.VersionAtLeast("v", null!)).ParamName);
        Assert.Equal("condition", Assert.Throws<ArgumentNullException>(() => GuideCondition.Not(null!)).ParamName);
        Assert.Equal("language", Assert.Throws<ArgumentNullException>(() => new GuideBuilder("a", 1, ProblemCategory.Other, "s", null).Text(null!, "k", "t")).ParamName);
    }

    private static GuideDefinition Read(string json)
    {
        var faults = new List<GuideFault>();
        var guide = GuideReader.Read(Encoding.UTF8.GetBytes(json), new("main", faults));
        Assert.Empty(faults);
        return guide!;
    }
}
