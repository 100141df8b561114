namespace Occ.Support.Tests.Troubleshooting;

public sealed class GuideReportTests
{
    private static readonly string Id = new('a', 64);

    [Fact]
    public void A_conversation_that_ends_yields_a_report_with_all_its_facts()
    {
        var turn = TransferNotArrived.Walk("zh", "none", "exchange", "tron", "USDT", "yes", Id, "done", "success", TransferNotArrived.Address(new Dictionary<string, string>()), "same", "exchange", "all-fits", "250", "6小时前");
        var report = turn.ToReport();

        Assert.Equal(EscalationChannel.ReceivingService, turn.View.Ending!.Channel);
        Assert.Equal((ProblemKind.DepositNotCredited, ProblemCategory.DepositWithdrawal, ProblemSeverity.High), (report.Kind, report.Category, report.Severity));
        Assert.Equal(("tron", "USDT", "250", "zh-Hans"), (report.Network.Value, report.Asset.Value, report.Amount?.Value, report.Language.Value));
        Assert.Equal((Id, "valid"), (report.Transactions[0].Id.Value, report.Transactions[0].Verdict.Value));
        Assert.Equal((AddressRole.Recipient, "valid"), (report.Addresses[0].Role, report.Addresses[0].Verdict.Value));
        Assert.Equal(turn.Session.Log[^1].At.AddHours(-6), report.Happened!.At);
        Assert.StartsWith("转账没到账\n- ", report.Description.Value, StringComparison.Ordinal);
        Assert.Equal(3, report.StepsTried.Count);
        Assert.Equal(turn.Session.Log.Length, report.Timeline.Count);
        Assert.Equal((ReportEventKind.Done, true), (report.Timeline[6].Kind, report.Timeline[6].Text.Value.EndsWith("→ 做完了，继续", StringComparison.Ordinal)));
        Assert.Equal((ReportResult.Escalated, turn.Session.Log[^1].At), (report.Outcome!.Result, report.Outcome.At));
        Assert.Equal(report, new ReportReader().Read(report.ToJson()).Report);
    }

    [Fact]
    public void Each_fact_has_its_place_in_the_report()
    {
        string[] facts = ["asset", "memo", "error", "app-version", "device", "system", "ticket", "sender-address", "own-address", "address", "transaction", "time", "amount", "network"];
        var steps = string.Join(", ", facts.Select((f, i) => $$"""{ "id": "q{{i}}", "ask": "text", "fact": "{{f}}", "next": "{{(i < facts.Length - 1 ? $"q{i + 1}" : "end")}}", "required": true }"""));
        var values = facts.ToDictionary(f => f, f => f switch { "network" => "tron", "time" => "2026-11-20T06:00:00Z", "amount" => "12.5", _ => $"some {f}" });
        var turn = BareGuides.Host(BareGuides.Guide("main", "q0", steps)).Begin([.. values.Select(v => (v.Key, v.Value))]);
        var report = turn.ToReport();

        Assert.Equal(
            ["some asset", "some memo", "some app-version", "some device", "some system", "some ticket", "tron"],
            new[] { report.Asset, report.Memo, report.AppVersion, report.Device, report.OperatingSystem, report.Ticket, report.Network }.Select(t => t.Value));
        Assert.Equal(["Recipient some address", "Sender some sender-address", "Own some own-address"], report.Addresses.Select(a => $"{a.Role} {a.Text.Value}"));
        Assert.Equal((("some error", "some transaction"), ("12.5", "2026-11-20T06:00:00Z")), ((Assert.Single(report.Errors).Message.Value, Assert.Single(report.Transactions).Id.Value), (report.Amount!.Value.Value, TimeText.Write(report.Happened!.At!.Value))));
        Assert.Equal((ReportResult.Solved, "main/end", ProblemSeverity.Normal), (report.Outcome!.Result, report.Outcome.By.Value, report.Severity));
        Assert.All(report.Addresses, a => Assert.Equal("tron", a.Network.Value));
        Assert.Equal(turn.Session.StartedAt, report.Outcome.At);
    }

    [Fact]
    public void A_long_question_is_cut_in_the_timeline_and_its_answer_is_not()
    {
        var (question, answer) = (new string('q', 300), new string('a', 150));
        var host = new Troubleshooter(GuideCatalog.Load(SmallGuide.Files(
            SmallGuide.Definition.Replace("\"ask\": \"amount\", \"fact\": \"much\"", "\"ask\": \"text\", \"fact\": \"much\"", StringComparison.Ordinal).Replace("\"atLeast\": \"10\"", "\"is\": \"10\"", StringComparison.Ordinal),
            SmallGuide.English.Replace("How much, {where}?", question, StringComparison.Ordinal),
            SmallGuide.Chinese.Replace("{where}有多少？", question, StringComparison.Ordinal))));
        var turn = host.Say(host.Start("small", "en", TransferNotArrived.Noon), "here");

        Assert.Equal($"{question[..193]}… → b", Line("b"));
        Assert.Equal($"{question[..44]}… → {answer}", Line(answer));
        Assert.Equal("Where? → Here", turn.ToReport().Timeline[0].Text.Value);

        string Line(string said) => host.Say(turn, said).ToReport().Timeline[1].Text.Value;
    }

    [Theory]
    [InlineData(ProblemKind.PhraseGivenAway, "phrase-shared")]
    [InlineData(ProblemKind.FundsStolen, "unknown-transfer")]
    [InlineData(ProblemKind.FakeSupport, "fee-demanded")]
    public void Money_at_risk_is_critical(ProblemKind kind, string danger)
    {
        var report = TransferNotArrived.Walk("en", danger).ToReport();

        Assert.Equal((kind, ProblemCategory.AccountSecurity, ProblemSeverity.Critical), (report.Kind, report.Category, report.Severity));
    }

    [Fact]
    public void An_answer_that_was_taken_back_is_not_in_the_report()
    {
        var there = TransferNotArrived.Walk("en", "none", "exchange", "tron", "USDT");
        var back = new Troubleshooter().Advance(there.Session, SessionInput.Back("b"), TransferNotArrived.Noon);

        Assert.Equal(("USDT", ""), (there.ToReport().Asset.Value, back.ToReport().Asset.Value));
    }

    [Fact]
    public void A_conversation_that_can_not_go_on_still_has_a_report()
    {
        var turn = TransferNotArrived.Walk("en", "none");
        var late = new Troubleshooter().Show(turn.Session, TransferNotArrived.Noon.AddDays(30));

        Assert.Equal(turn.Session.StartedAt, late.ToReport().Created);
    }
}
