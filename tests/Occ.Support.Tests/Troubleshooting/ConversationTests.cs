namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What people do beyond answering: change the subject, come back, ask for a person.</summary>
public sealed class ConversationTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _all = new();

    [Fact]
    public void Another_subject_leaves_the_first_aside_and_comes_back_to_where_it_was()
    {
        var before = TransferNotArrived.Walk("zh", "none", "exchange", "tron");
        var away = _all.Send(before, SessionInput.Digress("d", "money-at-risk"));
        Assert.Equal(("money-at-risk", true, "end-move-now"), (away.Session.Guide, away.View.CanResume, _all.Send(away, SessionInput.Answer("a", "phrase-shared")).View.Step));

        var restored = Session.Read(_all.Send(away, SessionInput.Answer("a", "phrase-shared")).Session.ToJson()).Session!;
        var back = _all.Advance(restored, SessionInput.Resume("r"), Noon);
        Assert.Equal(before.View.Step, back.View.Step);
        Assert.Equal(before.Facts, back.Facts);
        Assert.False(back.View.CanResume);
    }

    [Fact]
    public void A_change_of_subject_costs_no_attempt()
    {
        var turn = _all.Say(_all.Say(TransferNotArrived.Walk("en", "none", null, "tron", null, "yes"), "nonsense"), "nonsense");
        turn = _all.Send(_all.Send(turn, SessionInput.Digress("d", "money-at-risk")), SessionInput.Resume("r"));
        Assert.Equal(NoticeCode.AnswerRefused, _all.Say(turn, "nonsense").Notices[0].Code);
        Assert.Equal("transaction", turn.View.Step);
    }

    [Theory]
    [InlineData("no-such-guide")]
    [InlineData("compromise-screen")]
    public void There_is_no_going_to_what_is_no_guide_of_its_own(string guide) =>
        Assert.Equal(NoticeCode.CannotDigress, Assert.Single(_all.Send(TransferNotArrived.Walk("en"), SessionInput.Digress("d", guide)).Notices).Code);

    [Fact]
    public void Not_more_than_three_conversations_wait()
    {
        var turn = TransferNotArrived.Walk("en");
        for (var i = 0; i < 3; i++)
        {
            turn = _all.Send(turn, SessionInput.Digress($"d{i}", "money-at-risk"));
            Assert.Empty(turn.Notices);
        }

        Assert.Equal(NoticeCode.CannotDigress, Assert.Single(_all.Send(turn, SessionInput.Digress("d3", "money-at-risk")).Notices).Code);
        Assert.Equal(SessionFault.None, Session.Read(turn.Session.ToJson()).Fault);
    }

    [Fact]
    public void Without_another_conversation_there_is_none_to_come_back_to() =>
        Assert.Equal(NoticeCode.NothingToResume, Assert.Single(_all.Send(TransferNotArrived.Walk("en"), SessionInput.Resume("r")).Notices).Code);

    [Fact]
    public void Whoever_asks_for_a_person_gets_one()
    {
        var turn = _all.Send(TransferNotArrived.Walk("en", "none", "exchange"), SessionInput.Person("p"));

        Assert.Equal(("end-support", Disposition.Escalate), (turn.View.Step, turn.View.Ending!.Disposition));
        Assert.Equal("network", _all.Send(turn, SessionInput.Back("b")).View.Step);
    }

    [Fact]
    public void The_report_keeps_what_the_message_said()
    {
        var draft = new IntakeReader().Read("my withdrawal of 250 USDT over TRC20 has not arrived, app version 7.12.0").Draft;
        var report = _all.Say(_all.StartFrom("transfer-not-arrived", draft, "en", Noon), "unknown-transfer").ToReport(draft);

        Assert.Equal((ProblemKind.FundsStolen, "USDT", "7.12.0"), (report.Kind, report.Asset.Value, report.AppVersion.Value));
        Assert.Contains("my withdrawal", report.Description.Value, StringComparison.Ordinal);
        Assert.Equal(report, new ReportReader().Read(report.ToJson()).Report);
    }

    [Fact]
    public void The_transcript_holds_each_question_with_its_answer_and_the_end()
    {
        var turn = TransferNotArrived.Walk("zh", "none", "exchange", "tron", "USDT", "none-shown", "completed", "250", null);
        var text = turn.ToTranscript();

        Assert.Equal(turn.Session.Log.Length, text.Split("\n> ").Length - 1);
        Assert.Contains("> 波场 Tron（TRC20）\n", text, StringComparison.Ordinal);
        Assert.Contains(turn.View.Text, text, StringComparison.Ordinal);
        Assert.Contains("转出时间: 不清楚", text, StringComparison.Ordinal);
    }
}
