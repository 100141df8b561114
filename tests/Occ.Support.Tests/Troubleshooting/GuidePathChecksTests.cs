namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What must be known on the ways through a guide, and how long they may be.</summary>
public sealed class GuidePathChecksTests
{
    private const string Good = """{ "id": "good", "end": "resolved" }""";

    [Theory]
    [InlineData(11)]
    [InlineData(12, "/steps/0")]
    [InlineData(13, "/steps/0", "/steps/1")]
    public void An_end_is_12_answers_away_at_most(int tasks, params string[] places)
    {
        var chain = string.Concat(Enumerable.Range(0, tasks).Select(i => $$"""{ "id": "do-{{i}}", "instruct": true, "next": "{{(i < tasks - 1 ? $"do-{i + 1}" : "where")}}" }, """));

        Assert.Equal(places, Found(GuideFaultCode.TooManyAnswers, ("\"start\": \"where\"", "\"start\": \"do-0\""), ("\"steps\": [", $"\"steps\": [ {chain}")));
    }

    [Fact]
    public void An_urgent_end_is_not_what_people_hope_for()
    {
        var chain = string.Concat(Enumerable.Range(0, 12).Select(i => $$"""{ "id": "do-{{i}}", "instruct": true, "next": "{{(i < 11 ? $"do-{i + 1}" : "where")}}"{{(i == 0 ? ", \"skip\": \"help\"" : "")}} }, """));
        (string, string)[] changes = [("\"start\": \"where\"", "\"start\": \"do-0\""), ("\"steps\": [", $"\"steps\": [ {chain}")];

        Assert.Empty(Found(GuideFaultCode.TooManyAnswers, changes));
        Assert.Equal(["/steps/0", "/steps/1"], Found(GuideFaultCode.TooManyAnswers, [.. changes, ("\"channel\": \"wallet-support\"", "\"channel\": \"wallet-support\", \"urgent\": true")]));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("\"given\": { \"early\": \"text\" }, ", false)]
    public void A_fact_is_known_from_the_start_when_it_is_given(string given, bool isEarly) => Assert.Equal(
        isEarly ? ["/steps/0/decide/0/when/fact"] : [],
        Found(
            GuideFaultCode.FactUsedTooEarly,
            ("\"start\": \"where\"", $"{given}\"start\": \"fork-0\""),
            ("\"steps\": [", """ "steps": [ { "id": "fork-0", "default": "where", "decide": [ { "when": { "fact": "early", "is": "x" }, "to": "help" } ] }, """),
            (Good, """{ "id": "good", "probe": "look", "fact": "early", "next": "help" }""")));

    [Theory]
    [InlineData("good", "later", false)]
    [InlineData("later", "good", true)]
    public void A_fact_is_known_after_its_check(string first, string second, bool isEarly) => Assert.Equal(
        isEarly ? ["/steps/4/decide/0/when/fact"] : [],
        Found(
            GuideFaultCode.FactUsedTooEarly,
            ("\"to\": \"good\" }", $"\"to\": \"{first}\" }}"),
            (Good, $$"""{ "id": "good", "probe": "look", "fact": "seen", "next": "{{(second == "later" ? "later" : "help")}}" }, { "id": "later", "default": "{{(second == "good" ? "good" : "help")}}", "decide": [ { "when": { "fact": "seen", "is": "x" }, "to": "help" } ] }""")));

    [Fact]
    public void A_text_names_only_what_is_known_when_it_is_shown()
    {
        var english = SmallGuide.English.Replace("\"Where?\"", "\"Where are the {much}?\", \"unknown.much\": \"coins\"", StringComparison.Ordinal);

        Assert.Equal(["/steps/0"], SmallGuide.Faults(SmallGuide.Files(english: english)).Where(f => f.Code == GuideFaultCode.FactUsedTooEarly).Select(f => f.Pointer));
    }

    [Theory]
    [InlineData("\"fact\": \"spare\", \"ask\": \"text\", \"next\": \"help\"", true)]
    [InlineData("\"fact\": \"ticket\", \"ask\": \"text\", \"next\": \"help\"", false)]
    [InlineData("\"fact\": \"spare\", \"ask\": \"choice\", \"next\": \"help\", \"choices\": [ { \"id\": \"a\" }, { \"id\": \"b\" } ]", true)]
    [InlineData("\"fact\": \"spare\", \"ask\": \"choice\", \"next\": \"help\", \"choices\": [ { \"id\": \"a\", \"to\": \"where\" }, { \"id\": \"b\" } ]", false)]
    [InlineData("\"fact\": \"spare\", \"ask\": \"choice\", \"next\": \"help\", \"choices\": [ { \"id\": \"a\", \"problem\": \"funds-stolen\" }, { \"id\": \"b\" } ]", false)]
    public void A_question_is_of_some_use(string question, bool isForNothing) => Assert.Equal(
        isForNothing ? ["/steps/3/fact"] : [],
        Found(GuideFaultCode.FactNeverUsed, (Good, $$"""{ "id": "good", {{question}}, "required": true }""")));

    [Theory]
    [InlineData(52, false)]
    [InlineData(53, true)]
    public void A_button_carries_64_bytes(int length, bool isTooLong) => Assert.Equal(
        isTooLong ? ["/steps/0/choices/0/id"] : [], // small/where: takes 12 of them
        Found(GuideFaultCode.CallbackTooLong, ("\"id\": \"here\"", $"\"id\": \"{new string('a', length)}\"")));

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    public void A_question_has_10_choices_at_most(int more, bool isTooMany) => Assert.Equal(
        isTooMany ? ["/steps/0/choices"] : [],
        Found(GuideFaultCode.TooManyChoices, ("\"choices\": [", $"\"choices\": [ {string.Concat(Enumerable.Range(0, more).Select(i => $$"""{ "id": "c{{i}}", "to": "help" }, """))}")));

    private static IEnumerable<string> Found(GuideFaultCode code, params (string Old, string New)[] changes)
    {
        var definition = changes.Aggregate(SmallGuide.Definition, (d, c) =>
        {
            Assert.Contains(c.Old, d, StringComparison.Ordinal);
            return d.Replace(c.Old, c.New, StringComparison.Ordinal);
        });
        return SmallGuide.Faults(SmallGuide.Files(definition)).Where(f => f.Code == code).Select(f => f.Pointer);
    }
}
