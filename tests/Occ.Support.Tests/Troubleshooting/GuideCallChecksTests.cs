namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What a guide and the part that it calls must agree on.</summary>
public sealed class GuideCallChecksTests
{
    private const string Part = """
        { "id": "part", "version": 1, "category": "other", "part": true, "start": "asked", "steps": [
          { "id": "asked", "ask": "choice", "fact": "found", "required": true, "choices": [ { "id": "yes" } ], "next": "back" },
          { "id": "back", "end": "return" } ] }
        """;

    private const string Words = """{ "title": "T", "summary": "S", "asked": "?", "asked.choice.yes": "Yes" }""";

    [Theory]
    [InlineData("\"is\": \"yes\"", null)]
    [InlineData("\"is\": \"no\"", GuideFaultCode.ValueNeverSet)]
    [InlineData("\"olderThan\": \"1h\"", GuideFaultCode.WrongComparison)]
    public void What_a_part_finds_out_is_known_to_its_caller(string comparison, GuideFaultCode? fault)
    {
        var found = $$"""
            { "id": "good", "call": "part", "next": "found" },
            { "id": "found", "default": "help", "decide": [ { "when": { "fact": "found", {{comparison}} }, "to": "help" } ] }
            """;

        Assert.Equal(fault is { } code ? [("guides/small.json", code, "/steps/4/decide/0/when")] : [], Faults("{ \"id\": \"good\", \"end\": \"resolved\" }", found));
    }

    [Fact]
    public void A_fact_of_two_kinds_is_told_where_the_caller_asks_for_it() =>
        Assert.Contains(
            ("guides/small.json", GuideFaultCode.FactKindDiffers, "/steps/3/fact"),
            Faults(
                "{ \"id\": \"good\", \"end\": \"resolved\" }",
                """{ "id": "good", "ask": "text", "fact": "found", "next": "part", "required": true }, { "id": "part", "call": "part", "next": "help" }"""));

    private static IEnumerable<(string, GuideFaultCode, string)> Faults(string old, string changed) => SmallGuide.Faults(
    [
        .. SmallGuide.Files(SmallGuide.Definition.Replace(old, changed, StringComparison.Ordinal)),
        GuideFile.From("guides/part.json", Part), GuideFile.From("guides/part.en.json", Words), GuideFile.From("guides/part.zh-Hans.json", Words),
    ]).Where(f => f.Code != GuideFaultCode.ExtraTranslation).Select(f => (f.File, f.Code, f.Pointer));
}
