using System.Text.Json;

namespace Occ.Support.Tests.Troubleshooting;

public sealed class ConditionTests
{
    private const string True = """{ "fact": "a", "is": "1" }""";
    private const string False = """{ "fact": "a", "is": "2" }""";
    private const string Unknown = """{ "fact": "b", "is": "1" }""";

    [Theory]
    [InlineData(True, true)]
    [InlineData(False, false)]
    [InlineData(Unknown, null)]
    [InlineData($$"""{ "not": {{True}} }""", false)]
    [InlineData($$"""{ "not": {{Unknown}} }""", null)]
    [InlineData($$"""{ "all": [ {{True}}, {{Unknown}} ] }""", null)]
    [InlineData($$"""{ "all": [ {{Unknown}}, {{False}} ] }""", false)]
    [InlineData($$"""{ "any": [ {{Unknown}}, {{True}} ] }""", true)]
    [InlineData($$"""{ "any": [ {{False}}, {{Unknown}} ] }""", null)]
    [InlineData("""{ "fact": "a", "in": ["2", "1"] }""", true)]
    [InlineData("""{ "fact": "a", "known": true }""", true)]
    [InlineData("""{ "fact": "b", "known": false }""", true)]
    [InlineData("""{ "fact": "b", "known": true }""", false)]
    [InlineData("""{ "fact": "amount", "atLeast": "0.5" }""", true)]
    [InlineData("""{ "fact": "amount", "below": "0.5" }""", false)]
    [InlineData("""{ "fact": "b", "below": "0.5" }""", null)]
    [InlineData("""{ "fact": "time", "olderThan": "1h" }""", true)]
    [InlineData("""{ "fact": "time", "olderThan": "3h" }""", false)]
    [InlineData("""{ "fact": "b", "olderThan": "3h" }""", null)]
    [InlineData("""{ "fact": "version", "versionAtLeast": "7.9" }""", true)]
    [InlineData("""{ "fact": "version", "versionAtLeast": "7.12.0.1" }""", false)]
    [InlineData("""{ "fact": "version", "versionBelow": "10" }""", true)]
    [InlineData("""{ "fact": "b", "versionBelow": "10" }""", null)]
    [InlineData("""{ "fact": "several", "has": "two" }""", true)]
    [InlineData("""{ "fact": "several", "has": "tw" }""", false)]
    [InlineData("""{ "fact": "b", "has": "two" }""", null)]
    [InlineData("""{ "fact": "gone", "known": true }""", false)]
    public void A_condition_is_true_false_or_unknown(string json, bool? expected)
    {
        var faults = new List<GuideFault>();
        var condition = ConditionReader.Read(JsonDocument.Parse(json).RootElement, "", new("f", faults));
        var facts = new Facts(null, TransferNotArrived.Noon).With("a", "1").With("amount", "0.50").With("time", "2026-11-20T10:00:00Z")
            .With("version", "7.12.0").With("several", "one,two").With("gone", "1").With("gone", null);

        Assert.Empty(faults);
        Assert.Equal(expected, condition!.Evaluate(facts));
        Assert.Equal(Written(condition), Written(ConditionReader.Read(JsonDocument.Parse(Written(condition)).RootElement, "", new("f", faults))!));
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("[]", "")]
    [InlineData("""{ "fact": "a" }""", "")]
    [InlineData("""{ "fact": "a", "is": 1 }""", "/is")]
    [InlineData("""{ "fact": "a", "is": "1", "run": "code" }""", "/run")]
    [InlineData("""{ "fact": "a", "has": "" }""", "/has")]
    [InlineData("""{ "fact": "a", "known": 1 }""", "/known")]
    [InlineData("""{ "fact": "a", "atLeast": "1e3" }""", "/atLeast")]
    [InlineData("""{ "fact": "a", "below": "-1" }""", "/below")]
    [InlineData("""{ "fact": "a", "olderThan": "1y" }""", "/olderThan")]
    [InlineData("""{ "fact": "a", "versionAtLeast": "x" }""", "/versionAtLeast")]
    [InlineData("""{ "fact": "a", "versionBelow": "1.x" }""", "/versionBelow")]
    [InlineData("""{ "not": { "not": 5 } }""", "/not/not")]
    [InlineData("""{ "all": [ { "any": [ { "fact": "a", "known": true }, 5 ] } ] }""", "/all/0/any/1")]
    public void What_is_no_condition_is_a_fault_at_its_place(string json, string pointer)
    {
        var faults = new List<GuideFault>();
        ConditionReader.Read(JsonDocument.Parse(json).RootElement, "", new("f", faults));

        Assert.Equal(pointer, faults[0].Pointer);
        Assert.All(faults, f => Assert.True(f.Message.Length > 10 && f.Fix.Length > 0));
    }

    [Fact]
    public void A_fact_without_a_comparison_is_told_what_it_can_be_compared_with()
    {
        var faults = new List<GuideFault>();
        Assert.Null(ConditionReader.Read(JsonDocument.Parse("""{ "fact": "a" }""").RootElement, "", new("f", faults)));

        Assert.Contains("\"versionBelow\"", Assert.Single(faults).Message, StringComparison.Ordinal);
    }

    private static string Written(Condition condition)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            ConditionWriter.Write(json, condition);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }
}
