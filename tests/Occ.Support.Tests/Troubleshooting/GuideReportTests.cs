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
