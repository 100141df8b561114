namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What becomes of a guide's ways when a layer changes its steps.</summary>
public sealed class GuideChangesTests
{
    [Fact]
    public void Every_way_to_a_step_leads_to_the_one_that_is_inserted_before_it() => Assert.Equal(
        ["fork > new", "new > note", "where > new"],
        Ways("""{ "insert": [ { "before": "note", "step": { "id": "new", "instruct": true, "next": "note" } } ] }""").Where(w => w.Contains("new", StringComparison.Ordinal) || w.EndsWith("note", StringComparison.Ordinal)));

    [Theory]
    [InlineData("note", "fork > try", "where > try")]
    [InlineData("look", "fork > more", "fork > note", "where > fork", "where > note")]
    [InlineData("fork", "look > note")]
    [InlineData("try", "note > good")]
    public void Every_way_to_a_step_that_is_left_out_leads_on_to_what_follows(string step, params string[] ways)
    {
        var all = Ways($$"""{ "disable": ["{{step}}"] }""");

        Assert.DoesNotContain(all, w => w.Split(" > ").Contains(step));
        Assert.All(ways, w => Assert.Contains(w, all));
    }

    [Fact]
    public void The_first_step_can_have_one_before_it() => Assert.Equal(
        "new",
        Host("""{ "insert": [ { "before": "where", "step": { "id": "new", "ask": "text", "fact": "ticket", "next": "where", "required": true } } ] }""").Start("drawn", "en", TransferNotArrived.Noon).View.Step);

    [Theory]
    [InlineData("""{ "replace": [ { "id": "none", "end": "resolved" } ] }""", "unknown-target", "/replace/0/id")]
    [InlineData("""{ "insert": [ { "before": "none", "step": { "id": "new", "end": "resolved" } } ] }""", "unknown-target", "/insert/0/before")]
    [InlineData("""{ "insert": [ { "step": { "id": "new", "end": "resolved" } } ] }""", "missing-member", "/insert/0")]
    [InlineData("""{ "insert": [ { "before": "note", "colour": 1 } ] }""", "unknown-member", "/insert/0/colour")]
    [InlineData("""{ "disable": ["none"] }""", "unknown-target", "/disable/0")]
    [InlineData("""{ "disable": ["good"] }""", "wrong-value", "/disable/0")]
    [InlineData("""{ "disable": ["more"] }""", "locked-changed", "/disable/0")]
    [InlineData("""{ "replace": [ { "id": "more", "end": "resolved" } ] }""", "locked-changed", "/replace/0/id")]
    [InlineData("""{ "replace": [ { "id": "note", "instruct": 1, "next": "try" } ] }""", "wrong-value", "/replace/0/instruct")]
    [InlineData("""{ "colour": 1 }""", "unknown-member", "/colour")]
    [InlineData("[]", "wrong-value", "")]
    [InlineData("{", "unreadable-json", "")]
    public void A_change_that_can_not_be_made_is_told_at_its_place(string changes, string code, string pointer)
    {
        var fault = Troubleshooter.Check(Options(changes)).First(f => f.File == "drawn.changes.json");

        Assert.Equal((code, pointer), (fault.CodeText, fault.Pointer));
    }

    [Theory]
    [InlineData("""{ "$schema": "x" }""")]
    [InlineData("""{ "replace": [ { "id": "try", "instruct": true, "checklist": ["first"], "next": "help", "skip": "good" } ] }""")]
    [InlineData("""{ "disable": ["try"] }""")]
    public void A_change_that_can_be_made_is_no_fault(string changes) => Assert.Empty(Troubleshooter.Check(Options(changes)));

    [Theory]
    [InlineData("\"id\": \"try\",", "\"id\": \"try\", \"locked\": true,", "/try.skip")]
    [InlineData("\"version\": 1,", "\"version\": 1, \"locked\": true,", "/try.skip")]
    [InlineData("\"id\": \"good\", \"end\": \"resolved\"", "\"id\": \"good\", \"end\": \"escalate\", \"channel\": \"wallet-support\", \"urgent\": true", "/good")]
    public void Words_of_security_are_locked(string old, string changed, string key)
    {
        var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
        options.Layers.Add(DrawnGuide.Files(DrawnGuide.Definition.Replace(old, changed, StringComparison.Ordinal)));
        options.Layers.Add([GuideFile.From("drawn.en.json", $$"""{ "{{key[1..]}}": "Other words" }""")]);

        Assert.Equal([(GuideFaultCode.LockedChanged, key)], Troubleshooter.Check(options).Select(f => (f.Code, f.Pointer)));
        options.AllowsLockedChanges = true;
        Assert.Empty(Troubleshooter.Check(options));
    }

    [Fact]
    public void A_layer_can_bring_another_guide_of_the_same_name_unless_that_is_locked()
    {
        TroubleshooterOptions Twice(string definition)
        {
            var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
            options.Layers.Add(SmallGuide.Files(definition));
            options.Layers.Add(SmallGuide.Files(SmallGuide.Definition.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)));
            return options;
        }

        Assert.Equal(2, Assert.Single(new Troubleshooter(Twice(SmallGuide.Definition)).Guides).Version);
        Assert.Equal(["locked-changed"], Troubleshooter.Check(Twice(SmallGuide.Definition.Replace("\"version\": 1", "\"version\": 1, \"locked\": true", StringComparison.Ordinal))).Select(f => f.CodeText));
    }

    /// <summary>All ways of the drawn guide with changes, whether it is still right or not.</summary>
    private static IEnumerable<string> Ways(string changes)
    {
        var faults = new List<GuideFault>();
        var source = new GuideSource("drawn", DrawnGuide.Files().Where(f => f.Name.Contains("drawn", StringComparison.Ordinal)), faults);
        GuideChanges.Apply(source, [GuideFile.From("drawn.changes.json", changes)], allowLocked: false, faults);
        Assert.Empty(faults);
        return source.Definition!.Steps.SelectMany(s => s.Edges.Select(e => $"{s.Id} > {e.To}")).Distinct().Order(StringComparer.Ordinal);
    }

    private static Troubleshooter Host(string changes) => new(GuideCatalog.Of(GuideCatalog.Read(
        [DrawnGuide.Files(), [GuideFile.From("drawn.changes.json", changes), .. Words]], allowLocked: false).Guides));

    private static TroubleshooterOptions Options(string changes)
    {
        var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
        options.Layers.Add(DrawnGuide.Files());
        options.Layers.Add([GuideFile.From("drawn.changes.json", changes)]);
        return options;
    }

    private static GuideFile[] Words =>
    [
        GuideFile.From("drawn.en.json", """{ "new": "New", "new.simpler": "New" }"""),
        GuideFile.From("drawn.zh-Hans.json", """{ "new": "新", "new.simpler": "新" }"""),
    ];
}
