namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Conditions that never or always hold, or hide behind others, are found for every kind of fact.</summary>
public sealed class GuideConditionChecksTests
{
    private const string Given = """ "given": { "c": "choice", "cs": "choices", "v": "version", "t": "time", "n": "network", "x": "text", "a": "amount" }, """;

    [Theory]
    [InlineData("""{ "all": [ { "fact": "v", "versionAtLeast": "2" }, { "fact": "v", "versionBelow": "2" } ] }""", "condition-never-holds")]
    [InlineData("""{ "all": [ { "fact": "v", "versionAtLeast": "2" }, { "fact": "v", "versionBelow": "2.0.1" } ] }""", null)]
    [InlineData("""{ "any": [ { "fact": "v", "versionAtLeast": "2" }, { "fact": "v", "versionBelow": "2" }, { "fact": "v", "known": false } ] }""", "condition-always-holds")]
    [InlineData("""{ "any": [ { "fact": "v", "versionAtLeast": "2" }, { "fact": "v", "versionBelow": "2" } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "a", "atLeast": "5" }, { "fact": "a", "below": "5" } ] }""", "condition-never-holds")]
    [InlineData("""{ "all": [ { "fact": "a", "atLeast": "5" }, { "fact": "a", "below": "5.0002" } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "a", "below": "5" }, { "not": { "fact": "a", "below": "4.9" } } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "t", "olderThan": "1h" }, { "not": { "fact": "t", "olderThan": "2h" } } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "t", "olderThan": "2h" }, { "not": { "fact": "t", "olderThan": "1h" } } ] }""", "condition-never-holds")]
    [InlineData("""{ "any": [ { "fact": "where", "in": ["here", "there"] }, { "fact": "where", "known": false } ] }""", "condition-always-holds")]
    [InlineData("""{ "any": [ { "fact": "c", "in": ["here", "there"] }, { "fact": "c", "known": false } ] }""", null)]
    [InlineData("""{ "any": [ { "fact": "x", "is": "this" }, { "fact": "x", "known": false } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "n", "is": "tron" }, { "fact": "n", "is": "bitcoin" } ] }""", "condition-never-holds")]
    [InlineData("""{ "all": [ { "fact": "cs", "has": "one" }, { "fact": "cs", "has": "two" } ] }""", null)]
    [InlineData("""{ "all": [ { "fact": "cs", "has": "one" }, { "not": { "fact": "cs", "has": "one" } } ] }""", "condition-never-holds")]
    [InlineData("""{ "any": [ { "fact": "cs", "has": "one" }, { "fact": "cs", "has": "two" }, { "fact": "cs", "known": false } ] }""", null)]
    [InlineData("""{ "fact": "n", "is": "nowhere" }""", "value-never-set")]
    [InlineData("""{ "fact": "where", "is": "nowhere" }""", "value-never-set")]
    [InlineData("""{ "fact": "cs", "is": "one" }""", "wrong-comparison")]
    [InlineData("""{ "fact": "c", "has": "one" }""", "wrong-comparison")]
    [InlineData("""{ "fact": "v", "atLeast": "2" }""", "wrong-comparison")]
    [InlineData("""{ "fact": "a", "versionAtLeast": "2" }""", "wrong-comparison")]
    [InlineData("""{ "fact": "x", "olderThan": "2h" }""", "wrong-comparison")]
    public void A_condition_can_hold_and_can_fail(string condition, string? code) =>
        Assert.Equal(code is null ? [] : [$"/steps/2/decide/0/when {code}"], Faults($$"""{ "when": {{condition}}, "to": "good" }""").Take(code is null ? 2 : 1));

    [Theory]
    [InlineData("""{ "fact": "a", "atLeast": "5" }""", """{ "fact": "a", "atLeast": "6" }""", true)]
    [InlineData("""{ "fact": "a", "atLeast": "6" }""", """{ "fact": "a", "atLeast": "5" }""", false)]
    [InlineData("""{ "fact": "a", "known": true }""", """{ "all": [ { "fact": "a", "atLeast": "5" }, { "fact": "x", "known": true } ] }""", true)]
    [InlineData("""{ "all": [ { "fact": "a", "atLeast": "5" }, { "fact": "x", "known": true } ] }""", """{ "fact": "a", "atLeast": "5" }""", false)]
    [InlineData("""{ "fact": "x", "known": true }""", """{ "fact": "a", "atLeast": "5" }""", false)]
    public void A_branch_does_not_hide_behind_an_earlier_one(string first, string second, bool isHidden) => Assert.Equal(
        isHidden ? ["/steps/2/decide/2 branch-never-taken"] : [],
        Faults($$"""{ "when": { "fact": "c", "is": "z" }, "to": "help" }, { "when": {{first}}, "to": "good" }, { "when": {{second}}, "to": "help" }"""));

    [Fact]
    public void A_condition_over_too_many_values_is_left_alone()
    {
        string Never(int more) => $$"""{ "all": [ { "fact": "x", "is": "1" }, { "fact": "x", "is": "2" }{{string.Concat(Enumerable.Range(0, more).Select(i => $$""", { "fact": "c", "in": ["v{{i}}"] }"""))}} ] }""";

        Assert.Equal(["/steps/2/decide/0/when condition-never-holds"], Faults($$"""{ "when": {{Never(100)}}, "to": "good" }"""));
        Assert.Empty(Faults($$"""{ "when": {{Never(200)}}, "to": "good" }"""));
    }

    /// <summary>Place and code of each fault of the small guide with a fork of these branches.</summary>
    private static IEnumerable<string> Faults(string branches) => SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition
        .Replace("\"start\":", $"{Given}\"start\":", StringComparison.Ordinal)
        .Replace("""{ "when": { "fact": "much", "atLeast": "10" }, "to": "good" }""", branches, StringComparison.Ordinal)))
        .Where(f => f.Code is not (GuideFaultCode.UnreachableStep or GuideFaultCode.FactNeverUsed)).Select(f => $"{f.Pointer} {f.CodeText}");
}
