namespace Occ.Support.Tests.Troubleshooting;

public sealed class GuideDiffTests
{
    [Theory]
    [InlineData("\"start\": \"where\"", "\"start\": \"note\"", ": begins at note, not at where!")]
    [InlineData("\"ask\": \"text\", \"fact\": \"note\"", "\"ask\": \"text\", \"fact\": \"memo\"", "note: asked text note, asks text memo!")]
    [InlineData("\"ask\": \"text\"", "\"ask\": \"version\"", "note: asked text note, asks version note!")]
    [InlineData("{ \"id\": \"there\", \"to\": \"note\" }", "{ \"id\": \"there\", \"to\": \"look\" }", "where: choice there leads to look, not to note!")]
    [InlineData(", { \"id\": \"there\", \"to\": \"note\" }", "", "where: choice there is gone!")]
    [InlineData("{ \"id\": \"there\", \"to\": \"note\" }", "{ \"id\": \"there\", \"to\": \"note\" }, { \"id\": \"far\", \"to\": \"note\" }", "where: choice far is new")]
    [InlineData("\"skip\": \"look\", \"choices\"", "\"required\": true, \"choices\"", "where: skip is gone!")]
    [InlineData("\"next\": \"try\", \"skip\": \"try\"", "\"next\": \"good\", \"skip\": \"try\"", "note: next leads to good, not to try!")]
    [InlineData("\"next\": \"good\", \"skip\": \"help\"", "\"next\": \"help\"", "try: next leads to help, not to good!", "try: skip is gone!")]
    [InlineData("\"default\": \"note\"", "\"default\": \"try\"", "fork: default leads to try, not to note!")]
    [InlineData("\"is\": \"here\" }, \"to\": \"more\"", "\"is\": \"here\" }, \"to\": \"note\"", "fork: where = here leads to note, not to more!")]
    [InlineData("\"is\": \"here\"", "\"is\": \"there\"", "fork: where = here is gone!")]
    [InlineData("\"call\": \"small\", \"replace\": true", "\"call\": \"other\", \"replace\": true", "more: call leads to other, not to small!")]
    [InlineData("\"call\": \"small\", \"replace\": true", "\"call\": \"small\", \"next\": \"good\"", "more: next leads to good, not to nothing!")]
    [InlineData("\"instruct\": true, \"checklist\": [\"first\"], \"next\": \"good\", \"skip\": \"help\"", "\"end\": \"resolved\"", "try: was instruct, is end!")]
    [InlineData("\"end\": \"resolved\"", "\"end\": \"wait-until\", \"until\": \"1h\"", "good: ends in another way")]
    [InlineData("\"needs\": [\"note\"]", "\"needs\": [\"where\"]", "help: ends in another way")]
    [InlineData("\"channel\": \"wallet-support\"", "\"channel\": \"sending-service\"", "help: ends in another way")]
    [InlineData("\"needs\": [\"note\"]", "\"urgent\": true, \"needs\": [\"note\"]", "help: ends in another way")]
    [InlineData("{ \"id\": \"good\", \"end\": \"resolved\" },", "", "good: is gone!")]
    [InlineData("{ \"id\": \"good\", \"end\": \"resolved\" },", "{ \"id\": \"good\", \"end\": \"resolved\" }, { \"id\": \"better\", \"end\": \"resolved\" },", "better: is new (end)")]
    [InlineData("\"version\": 1", "\"version\": 2")]
    [InlineData("\"checklist\": [\"first\"], ", "")]
    public void A_change_is_told_and_whether_conversations_can_go_on(string old, string changed, params string[] changes)
    {
        Assert.Contains(old, DrawnGuide.Definition, StringComparison.Ordinal);
        var diff = GuideDiff.Compare(GuideFile.From("a", DrawnGuide.Definition), GuideFile.From("b", DrawnGuide.Definition.Replace(old, changed, StringComparison.Ordinal)))!;

        Assert.Equal(changes, diff.Changes.Select(c => $"{c.Step}: {c.Text}{(c.IsCompatible ? "" : "!")}"));
        Assert.Equal(changes.All(c => !c.EndsWith('!')), diff.IsCompatible);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{ "id": "drawn" }""")]
    public void What_is_no_guide_has_no_difference(string other)
    {
        var drawn = GuideFile.From("a", DrawnGuide.Definition);

        Assert.Null(GuideDiff.Compare(drawn, GuideFile.From("b", other)));
        Assert.Null(GuideDiff.Compare(GuideFile.From("b", other), drawn));
    }
}
