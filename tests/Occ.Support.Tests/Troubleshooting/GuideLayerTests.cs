namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What hosts put over the guides of the library.</summary>
public sealed class GuideLayerTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    [Fact]
    public void A_text_is_put_over_another_by_its_key()
    {
        var host = new Troubleshooter(With(GuideFile.From("transfer-not-arrived.en.json", """{ "title": "Where is my money?" }""")));
        var guide = host.Guides.Single(g => g.Id == "transfer-not-arrived");

        Assert.Equal(("Where is my money?", "转账没到账"), (guide.Title("en"), guide.Title("zh")));
        Assert.Equal(new Troubleshooter().Guides.Single(g => g.Id == "transfer-not-arrived").Hash, guide.Hash);
    }

    [Theory]
    [InlineData("money-at-risk.en.json", """{ "title": "All is well" }""", "/title")]
    [InlineData("money-at-risk.json", "{}", "")]
    [InlineData("money-at-risk.changes.json", """{ "disable": ["what"] }""", "/disable/0")]
    [InlineData("transfer-not-arrived.changes.json", """{ "disable": ["screen"] }""", "/disable/0")]
    [InlineData("transfer-not-arrived.changes.json", """{ "insert": [{ "before": "screen", "step": { "id": "ad", "instruct": true, "next": "screen" } }] }""", "/insert/0/before")]
    public void Security_is_locked(string name, string content, string pointer)
    {
        var file = GuideFile.From(name, content);

        var fault = Assert.Single(Troubleshooter.Check(With(file)), f => f.Code == GuideFaultCode.LockedChanged);
        Assert.Equal((name, pointer, 1), (fault.File, fault.Pointer, fault.Line));
        Assert.Throws<ArgumentException>(() => new Troubleshooter(With(file)));
    }

    [Fact]
    public void A_host_that_says_so_may_change_security_texts()
    {
        var options = With(GuideFile.From("money-at-risk.en.json", """{ "title": "Emergency" }"""));
        options.AllowsLockedChanges = true;

        Assert.Equal("Emergency", new Troubleshooter(options).Guides.Single(g => g.Id == "money-at-risk").Title("en"));
    }

    [Fact]
    public void Steps_are_inserted_replaced_and_left_out_by_id()
    {
        var options = With(
            GuideFile.From("small.changes.json", """
                { "insert": [ { "before": "much", "step": { "id": "ticket", "ask": "text", "fact": "ticket", "next": "much", "skip": "much" } } ],
                  "replace": [ { "id": "good", "end": "wait-until", "until": "1h" } ] }
                """),
            GuideFile.From("small.en.json", """{ "ticket": "Your ticket?", "ticket.simpler": "A number?" }"""),
            GuideFile.From("small.zh-Hans.json", """{ "ticket": "工单号？", "ticket.simpler": "号码？" }"""));
        var host = new Troubleshooter(options);
        var turn = host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        Assert.Equal("ticket", turn.View.Step);

        turn = host.Advance(host.Advance(turn.Session, SessionInput.Answer("2", "77-1"), Noon).Session, SessionInput.Answer("3", "12"), Noon);
        Assert.Equal((Disposition.WaitUntil, "77-1"), (turn.View.Ending!.Disposition, turn.ToReport().Ticket.Value));
    }

    [Fact]
    public void A_step_that_is_left_out_leads_on_to_what_follows()
    {
        var host = new Troubleshooter(With(GuideFile.From("small.changes.json", """{ "disable": ["where"] }"""), GuideFile.From("small.en.json", """{ "much": "How much?" }"""), GuideFile.From("small.zh-Hans.json", """{ "much": "多少？" }""")));

        Assert.Equal("much", host.Start("small", "en", Noon).View.Step);
    }

    [Fact]
    public void What_a_layer_breaks_is_told_with_its_file_and_line()
    {
        var fault = Assert.Single(Troubleshooter.Check(With(GuideFile.From("small.changes.json", "{ \"replace\": [\n{ \"id\": \"good\", \"instruct\": true,\n\"next\": \"nowhere\" } ] }"))));

        Assert.Equal((GuideFaultCode.UnknownTarget, "small.changes.json", "/replace/0/next", 3), (fault.Code, fault.File, fault.Pointer, fault.Line));
    }

    [Fact]
    public void Changes_of_a_guide_that_is_not_there_are_a_fault() =>
        Assert.Contains(Troubleshooter.Check(With(GuideFile.From("large.changes.json", "{}"))), f => f.Code == GuideFaultCode.UnknownGuide);

    [Fact]
    public void A_guide_built_in_code_is_the_guide_of_the_file()
    {
        var files = new GuideBuilder("small", 1, ProblemCategory.Other, "where", "help")
            .Ask("where", AnswerKind.Choice, "where", skip: "much", choices: [("here", "much"), ("there", "help")])
            .Ask("much", AnswerKind.Amount, "much", next: "fork")
            .Decide("fork", "help", (GuideCondition.AtLeast("much", 10), "good"))
            .Resolve("good")
            .Escalate("help", EscalationChannel.WalletSupport, ["much"])
            .Text("en", "title", "Small").ToFiles();
        var built = GuideCatalog.Load([.. files.Where(f => f.Name == "small.json"), .. SmallGuide.Files().Skip(1)]);

        Assert.Equal(SmallGuide.Catalog().Find("small")!.Hash, built.Find("small")!.Hash);
        Assert.Equal(["missing-language", "missing-translation"], SmallGuide.Faults(files).Select(f => f.CodeText).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_built_in_guide_is_read_back_from_its_canonical_form()
    {
        foreach (var guide in GuideCatalog.BuiltIn.All)
        {
            var faults = new List<GuideFault>();
            var read = GuideReader.Read(GuideWriter.Write(guide.Definition, indented: true).ToArray(), new("x", faults))!;

            Assert.Empty(faults);
            Assert.Equal(guide.Hash, GuideWriter.Hash(read));
        }
    }

    private static TroubleshooterOptions With(params GuideFile[] files)
    {
        var options = new TroubleshooterOptions();
        options.Layers.Add(SmallGuide.Files());
        options.Layers.Add(files);
        return options;
    }
}
