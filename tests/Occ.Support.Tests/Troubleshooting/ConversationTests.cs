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
    public void Another_subject_takes_along_what_it_can_use_and_comes_back_with_what_was_said_since()
    {
        var before = _all.Send(TransferNotArrived.Walk("en", "none", "exchange", "tron"), SessionInput.SetLanguage("l", "zh"));
        var away = _all.Send(before, SessionInput.Digress("d", "deposit-not-credited"));
        var back = _all.Advance(away.Session, SessionInput.Resume("r"), Noon.AddDays(1));

        Assert.Equal(("tron", "zh-Hans", before.Session.Revision + 1), (away.Facts["network"], away.View.Language, away.Session.Revision));
        Assert.DoesNotContain("danger", TransferNotArrived.Walk("en").Facts.Keys);
        Assert.Equal((before.Session.Revision + 2, away.Session.ExpiresAt), (back.Session.Revision, back.Session.ExpiresAt));
        Assert.All(new[] { SessionInput.SetLanguage("l", "en"), SessionInput.Back("d"), SessionInput.Back("r") }, seen => Assert.True(_all.Send(back, seen).IsRepeat));
        Assert.Equal(before.Facts, back.Facts);
    }

    [Fact]
    public void What_waits_is_still_there_after_a_new_start()
    {
        var away = _all.Send(TransferNotArrived.Walk("en", "none", "exchange"), SessionInput.Digress("d", "money-at-risk"));
        var again = _all.Send(away, SessionInput.Restart("r"));

        Assert.True(again.View.CanResume);
        Assert.Equal(away.Session.Revision + 1, again.Session.Revision);
        Assert.True(_all.Send(again, SessionInput.Back("d")).IsRepeat);
        Assert.Equal("network", _all.Send(again, SessionInput.Resume("b")).View.Step);
    }

    [Theory]
    [InlineData("answer")]
    [InlineData("refused")]
    [InlineData("skip")]
    [InlineData("back")]
    [InlineData("person")]
    [InlineData("stale")]
    [InlineData("restart")]
    [InlineData("digress")]
    public void Whatever_is_said_counts_is_remembered_and_puts_the_end_of_the_session_off(string what)
    {
        var turn = TransferNotArrived.Walk("en", "none", "exchange");
        var said = _all.Advance(
            turn.Session,
            what switch
            {
                "answer" => SessionInput.Answer("x", "tron"),
                "refused" => SessionInput.Answer("x", "nowhere"),
                "skip" => SessionInput.Skip("x"),
                "back" => SessionInput.Back("x"),
                "person" => SessionInput.Person("x"),
                "stale" => SessionInput.Answer("x", "tron", "sender"),
                "restart" => SessionInput.Restart("x"),
                _ => SessionInput.Digress("x", "money-at-risk"),
            },
            Noon.AddDays(1)).Session;

        Assert.Equal((turn.Session.Revision + 1, "x", Noon.AddDays(8)), (said.Revision, said.Seen[^1], said.ExpiresAt));
    }

    [Fact]
    public void A_conversation_that_never_ends_goes_to_a_person_after_64_answers()
    {
        var steps = string.Join(", ", Enumerable.Range(0, 70).Select(i => $$"""{ "id": "q{{i}}", "ask": "text", "fact": "f{{i}}", "next": "{{(i < 69 ? $"q{i + 1}" : "end")}}", "required": true }"""));
        var host = BareGuides.Host(BareGuides.Guide("main", "q0", steps));
        var turn = host.Begin();
        for (var i = 0; i < 64; i++)
        {
            turn = host.Say(turn, "so");
        }

        Assert.Equal("q64", turn.At());
        Assert.Equal(("help", NoticeCode.HandedOver), (host.Say(turn, "so").At(), Assert.Single(host.Say(turn, "so").Notices).Code));
        Assert.Equal(SessionFault.None, Session.Read(host.Say(turn, "so").Session.ToJson()).Fault);
    }
}
