namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What people do beyond answering: change the subject, come back, ask for a person, outlive a version of a guide.</summary>
public sealed class ConversationTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _all = new();

    [Fact]
    public void Another_subject_leaves_the_first_aside_and_comes_back_to_where_it_was()
    {
        var before = TransferNotArrived.Walk("zh", "none", "exchange", "tron");
        var away = Send(before, SessionInput.Digress("d", "money-at-risk"));
        Assert.Equal(("money-at-risk", true, "end-move-now"), (away.Session.Guide, away.View.CanResume, Send(away, SessionInput.Answer("a", "phrase-shared")).View.Step));

        var restored = Session.Read(Send(away, SessionInput.Answer("a", "phrase-shared")).Session.ToJson()).Session!;
        var back = _all.Advance(restored, SessionInput.Resume("r"), Noon);
        Assert.Equal(before.View.Step, back.View.Step);
        Assert.Equal(before.Facts, back.Facts);
        Assert.False(back.View.CanResume);
    }

    [Fact]
    public void A_change_of_subject_costs_no_attempt()
    {
        var turn = Say(Say(TransferNotArrived.Walk("en", "none", null, "tron", null, "yes"), "nonsense"), "nonsense");
        turn = Send(Send(turn, SessionInput.Digress("d", "money-at-risk")), SessionInput.Resume("r"));
        Assert.Equal(NoticeCode.AnswerRefused, Say(turn, "nonsense").Notices[0].Code);
        Assert.Equal("transaction", turn.View.Step);
    }

    [Theory]
    [InlineData("no-such-guide")]
    [InlineData("compromise-screen")]
    public void There_is_no_going_to_what_is_no_guide_of_its_own(string guide) =>
        Assert.Equal(NoticeCode.CannotDigress, Assert.Single(Send(TransferNotArrived.Walk("en"), SessionInput.Digress("d", guide)).Notices).Code);

    [Fact]
    public void Not_more_than_three_conversations_wait()
    {
        var turn = TransferNotArrived.Walk("en");
        for (var i = 0; i < 3; i++)
        {
            turn = Send(turn, SessionInput.Digress($"d{i}", "money-at-risk"));
            Assert.Empty(turn.Notices);
        }

        Assert.Equal(NoticeCode.CannotDigress, Assert.Single(Send(turn, SessionInput.Digress("d3", "money-at-risk")).Notices).Code);
        Assert.Equal(SessionFault.None, Session.Read(turn.Session.ToJson()).Fault);
    }

    [Fact]
    public void Without_another_conversation_there_is_none_to_come_back_to() =>
        Assert.Equal(NoticeCode.NothingToResume, Assert.Single(Send(TransferNotArrived.Walk("en"), SessionInput.Resume("r")).Notices).Code);

    [Fact]
    public void Whoever_asks_for_a_person_gets_one()
    {
        var turn = Send(TransferNotArrived.Walk("en", "none", "exchange"), SessionInput.Person("p"));

        Assert.Equal(("end-support", Disposition.Escalate), (turn.View.Step, turn.View.Ending!.Disposition));
        Assert.Equal("network", Send(turn, SessionInput.Back("b")).View.Step);
    }

    [Fact]
    public void A_secret_leaves_its_kind_in_the_report_and_nothing_else()
    {
        const string phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"; // BIP-39, test vectors
        var turn = Say(TransferNotArrived.Walk("en", "none", null, "tron"), phrase);

        Assert.Equal("recovery-phrase", Assert.Single(turn.ToReport().Redactions).Kind.Value);
        Assert.Equal("recovery-phrase", Assert.Single(_all.Show(Session.Read(turn.Session.ToJson()).Session!, Noon).ToReport().Redactions).Kind.Value);
        Assert.DoesNotContain("sausage", turn.Session.ToJson() + turn.ToTranscript(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_message_said_is_not_asked()
    {
        var draft = new IntakeReader().Read("I withdrew 250 USDT to " + Answers.Address("tron") + " on TRC20, txid " + new string('a', 64)).Draft;
        var turn = Say(Say(_all.StartFrom("transfer-not-arrived", draft, "en", Noon), "none"), "exchange");

        Assert.Equal("look-up", turn.View.Step);
        Assert.Empty(turn.Notices);
    }

    [Fact]
    public void The_report_keeps_what_the_message_said()
    {
        var draft = new IntakeReader().Read("my withdrawal of 250 USDT over TRC20 has not arrived, app version 7.12.0").Draft;
        var report = Say(_all.StartFrom("transfer-not-arrived", draft, "en", Noon), "unknown-transfer").ToReport(draft);

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

    [Fact]
    public void A_conversation_keeps_to_its_version_while_the_catalogue_does()
    {
        var old = new Troubleshooter(SmallGuide.Catalog()).Start("small", "en", Noon);
        var turn = new Troubleshooter(Versions("")).Advance(old.Session, SessionInput.Answer("1", "here"), Noon);

        Assert.Equal((1, "much"), (turn.Session.GuideVersion, turn.View.Step));
        Assert.Equal(2, new Troubleshooter(Versions("")).Start("small", "en", Noon).Session.GuideVersion);
    }

    [Fact]
    public void A_withdrawn_version_moves_its_conversations_and_says_so()
    {
        var first = new Troubleshooter(SmallGuide.Catalog());
        var old = first.Advance(first.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        var present = new Troubleshooter(Versions("\"withdrawn\": [1], "));
        var session = Session.Read(old.Session.ToJson()).Session!;
        var turn = present.Advance(session, SessionInput.Answer("2", "12"), Noon);

        Assert.Equal((2, "much", NoticeCode.GuideMoved), (turn.Session.GuideVersion, turn.View.Step, Assert.Single(turn.Notices).Code));
        Assert.Equal("here", turn.Facts["where"]);
        Assert.Equal("good", present.Advance(turn.Session, SessionInput.Answer("3", "12"), Noon).View.Step);
    }

    [Fact]
    public async Task Checks_are_made_before_people_are_asked()
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe), ["count"]);
        var turn = host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        Assert.Equal((ViewKind.Probe, "count", "here", 2), (turn.View.Kind, turn.Probe!.Name, turn.Probe.Arguments["where"], (int)turn.Probe.TimeLimit.TotalSeconds));
        Assert.Equal(NoticeCode.StillChecking, Assert.Single(host.Advance(turn.Session, SessionInput.Answer("2", "12"), Noon).Notices).Code);

        var found = await new ProbeRunner(host, [new Count((_, _) => ValueTask.FromResult<string?>("12.5"))]).RunAsync(turn);
        Assert.Equal(("good", "12.5"), (found.View.Step, found.Facts["much"]));
        Assert.Equal(ReportEventKind.Checked, found.ToReport().Timeline[1].Kind);
        Assert.Equal("where", host.Advance(found.Session, SessionInput.Back("b"), Noon).View.Step);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("nonsense")]
    [InlineData("failure")]
    [InlineData("silence")]
    [InlineData("cancelled")]
    public async Task A_check_that_finds_nothing_leaves_the_question(string how)
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe), ["count"]);
        var turn = host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon);
        var time = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(Noon);
        var running = new ProbeRunner(host, [new Count((_, stop) => how switch
        {
            "nothing" => ValueTask.FromResult<string?>(null),
            "nonsense" => ValueTask.FromResult<string?>("very much"),
            "failure" => throw new InvalidOperationException("no connection"),
            "cancelled" => ValueTask.FromException<string?>(new OperationCanceledException()),
            _ => new(new TaskCompletionSource<string?>().Task),
        })], time).RunAsync(turn).AsTask();
        time.Advance(TimeSpan.FromSeconds(3));
        var asked = await running;

        Assert.Equal(("much", ViewKind.Ask), (asked.View.Step, asked.View.Kind));
        Assert.False(asked.Facts.ContainsKey("much"));
        Assert.Equal(asked.Session, Session.Read(asked.Session.ToJson()).Session);
    }

    [Fact]
    public void Without_the_check_people_are_asked_at_once()
    {
        var host = new Troubleshooter(SmallGuide.Catalog(WithProbe));

        Assert.Equal("much", host.Advance(host.Start("small", "en", Noon).Session, SessionInput.Answer("1", "here"), Noon).View.Step);
    }

    [Theory]
    [InlineData("here,there", "here,there")]
    [InlineData("There、Here", "here,there")]
    [InlineData("这里；那里", "here,there")]
    [InlineData("there", "there")]
    [InlineData("nowhere", "nowhere")]
    [InlineData("here,nowhere", null)]
    [InlineData("here,elsewhere", null)]
    [InlineData(",", null)]
    public void Several_choices_are_one_fact(string text, string? value)
    {
        var several = SmallGuide.Definition.Replace("\"ask\": \"choice\", \"fact\": \"where\"", "\"ask\": \"choices\", \"next\": \"much\", \"fact\": \"where\"", StringComparison.Ordinal)
            .Replace("\"id\": \"here\", \"to\": \"much\"", "\"id\": \"here\"", StringComparison.Ordinal).Replace("\"id\": \"there\", \"to\": \"help\"", "\"id\": \"there\" }, { \"id\": \"nowhere\", \"alone\": true", StringComparison.Ordinal);
        var host = new Troubleshooter(GuideCatalog.Load(SmallGuide.Files(
            several,
            SmallGuide.English.Replace("\"where\":", "\"where.choice.nowhere\": \"Nowhere\", \"where\":", StringComparison.Ordinal),
            SmallGuide.Chinese.Replace("\"where\":", "\"where.choice.nowhere\": \"都不是\", \"where\":", StringComparison.Ordinal))));
        var turn = host.Advance(host.Start("small", "zh", Noon).Session, SessionInput.Answer("1", text), Noon);

        Assert.Equal(value, turn.Facts.GetValueOrDefault("where"));
        Assert.True(value != "here,there" || turn.View.Text == "这里、那里有多少？");
    }

    [Theory]
    [InlineData("7.12.0", "7.12.0")]
    [InlineData("v7.12 (1234)", "7.12")]
    [InlineData("版本 ７.12", "7.12")]
    [InlineData("7", "7")]
    [InlineData("the newest", null)]
    [InlineData("1.2.3.4.5.6", null)]
    [InlineData("99999999999.1", null)]
    public void A_version_is_numbers_with_points(string text, string? version) => Assert.Equal(version, VersionText.Read(AmountText.Narrow(text)));

    private static string WithProbe => SmallGuide.Definition.Replace("\"to\": \"much\"", "\"to\": \"count\"", StringComparison.Ordinal).Replace(
        "{ \"id\": \"fork\"", "{ \"id\": \"count\", \"probe\": \"count\", \"with\": [\"where\"], \"fact\": \"much\", \"within\": \"2s\", \"next\": \"much\" }, { \"id\": \"fork\"", StringComparison.Ordinal);

    private static GuideCatalog Versions(string withdrawn) => GuideCatalog.Load(
    [
        .. SmallGuide.Files(SmallGuide.Definition.Replace("\"version\": 1", $"\"version\": 2, {withdrawn}\"$schema\": \"x\"", StringComparison.Ordinal)),
        .. SmallGuide.Files().Select(f => f with { Name = f.Name.Replace("small", "small.v1", StringComparison.Ordinal) }),
    ]);

    private Turn Say(Turn turn, string text) => Send(turn, SessionInput.Answer($"say-{turn.Session.Revision}", text));

    private Turn Send(Turn turn, SessionInput input) => _all.Advance(turn.Session, input, Noon);

    private sealed class Count(Func<ProbeRequest, CancellationToken, ValueTask<string?>> check) : IProbe
    {
        public string Name => "count";

        public ValueTask<string?> CheckAsync(ProbeRequest request, CancellationToken cancellationToken) => check(request, cancellationToken);
    }
}
