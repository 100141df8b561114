namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Walks every step and every way of every guide that ships with the library, and looks at each view on the way.</summary>
public sealed class GuideWalkTests
{
    public static TheoryData<string, string> Guides
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var guide in GuideCatalog.BuiltIn.All.Where(g => !g.Definition.IsPart))
            {
                all.Add(guide.Id, LanguageTag.English);
                all.Add(guide.Id, LanguageTag.SimplifiedChinese);
            }

            return all;
        }
    }

    /// <summary>What can be said at the end of a way, and not before it was walked.</summary>
    private static string[] Claims { get; } = ["is final", "is confirmed and", "are locked", "that is longer than", "nothing is lost", "已成定局", "这笔已经确认", "已经锁定", "没有损失"];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_step_and_every_way_can_be_walked(string id, string language)
    {
        var guide = GuideCatalog.BuiltIn.Find(id)!;
        var walked = GuideExplorer.Explore(guide, language);

        Assert.Equal([], GuideExplorer.Expected(guide).Except(walked.Ways).Order(StringComparer.Ordinal));
        foreach (var linked in FactDomains.Parts(guide.Definition, GuideCatalog.BuiltIn.All.ToDictionary(g => g.Id, g => g.Definition)))
        {
            Assert.Equal([], linked.Steps.Where(s => !s.IsExit || s is EndStep).Select(s => $"{linked.Id}/{s.Id}").Except(walked.Steps).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_guide_asks_first_whether_money_is_at_risk() =>
        Assert.All(GuideCatalog.BuiltIn.All.Where(g => !g.Definition.IsPart), g => Assert.True(
            g[g.Definition.Start] is CallStep { Guide: "compromise-screen" } || g.Id == "money-at-risk", g.Id));

    [Theory]
    [MemberData(nameof(Guides))]
    public void Whoever_asks_for_a_person_at_once_is_told_nothing_that_nobody_knows_yet(string id, string language)
    {
        var turn = new Troubleshooter().Start(id, language, Answers.Noon);
        var view = new Troubleshooter().Advance(turn.Session, SessionInput.Person("1"), Answers.Noon).View;

        Assert.Equal(Disposition.Escalate, view.Ending!.Disposition);
        Assert.All(Claims, claim => Assert.DoesNotContain(claim, view.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void No_part_is_left_uncalled() =>
        Assert.All(GuideCatalog.BuiltIn.All.Where(g => g.Definition.IsPart), p =>
            Assert.Contains(GuideCatalog.BuiltIn.All.SelectMany(g => g.Definition.Steps), s => s is CallStep call && call.Guide == p.Id));

    [Theory]
    [InlineData("phrase-shared")]
    [InlineData("unknown-transfer")]
    [InlineData("remote-access")]
    [InlineData("fee-demanded")]
    public void Money_at_risk_is_never_told_to_wait(string danger)
    {
        foreach (var guide in new Troubleshooter().Guides)
        {
            var turn = new Troubleshooter().Start(guide.Id, "zh", TransferNotArrived.Noon);
            var ending = new Troubleshooter().Advance(turn.Session, SessionInput.Answer("1", danger), TransferNotArrived.Noon).View.Ending!;

            Assert.Equal((Disposition.Escalate, true, EscalationChannel.SecurityTeam), (ending.Disposition, ending.IsUrgent, ending.Channel));
        }
    }

    [Fact]
    public void Money_that_came_in_and_left_again_is_a_theft_too()
    {
        var turn = TransferNotArrived.Walk("en", "none", "other-person", "tron", "USDT", "yes", new string('a', 64), "done", "success", null, "same", "own-wallet", "yes", "done", "no", "moved-on");

        Assert.True(turn.View.Ending!.IsUrgent);
        Assert.Equal(ProblemKind.FundsStolen, turn.ToReport().Kind);
    }

    [Fact]
    public void Another_network_is_looked_at_once()
    {
        var turn = TransferNotArrived.Walk("en", "none", "other-person", "tron", "USDT", "yes", new string('a', 64), "done", "not-found", "found", "ethereum", "not-found");

        Assert.Equal("not-found-age", turn.View.Step);
    }

    [Theory]
    [InlineData(EscalationChannel.SendingService, "exchange", "yes", "a", "done", "failed", null, null)]
    [InlineData(EscalationChannel.SendingService, "exchange", "none-shown", "completed", "250", "2 days ago")]
    [InlineData(EscalationChannel.SendingService, "exchange", "yes", "a", "done", "not-found", "nowhere", "longer", null, null)]
    [InlineData(EscalationChannel.ReceivingService, "other-person", "yes", "a", "done", "success", null, "same", "exchange", "confirming-not", null)]
    [InlineData(EscalationChannel.WalletSupport, "own-wallet", "yes", "a", "done", "not-found", "nowhere", "longer", null, null)]
    [InlineData(EscalationChannel.Recipient, "own-wallet", "yes", "a", "done", "success", null, "different", "stranger")]
    [InlineData(EscalationChannel.Sender, "other-person", "none-shown")]
    public void Who_can_act_is_who_is_named(EscalationChannel channel, string sender, params string?[] rest)
    {
        var answers = rest.Select(a => a switch { "a" => new string('a', 64), "confirming-not" => "not-supported", _ => a });
        var path = new[] { "none", sender, "tron", "USDT" }.Concat(answers).Concat(rest.Contains("confirming-not") ? [null] : []);

        Assert.Equal(channel, TransferNotArrived.Walk("en", [.. path]).View.Ending?.Channel);
    }

    [Theory]
    [InlineData("bitcoin", "low", 1, 14 * 24)]
    [InlineData("bitcoin", "fair", 0, 6)]
    [InlineData("tron", "under-1-hour", 0, 2)]
    public void A_wait_has_an_end_in_hours(string network, string state, int fromHours, int untilHours)
    {
        var turn = TransferNotArrived.Walk("en", "none", "exchange", network, "x", "yes", new string('a', 64), "done", "pending", state);
        var reached = turn.Session.Log[^1].At;

        Assert.Equal(Disposition.WaitUntil, turn.View.Ending!.Disposition);
        Assert.Equal(fromHours, (int)(turn.View.Ending.TimeFrame!.Value.From - reached).TotalHours);
        Assert.Equal(untilHours, (turn.View.Ending.TimeFrame!.Value.Until - reached).TotalHours);
    }

    [Fact]
    public void A_wait_ends_at_the_same_time_however_late_it_is_shown_again()
    {
        var turn = TransferNotArrived.Walk("en", "none", "exchange", null, null, "none-shown", "processing");
        var later = new Troubleshooter().Show(turn.Session, TransferNotArrived.Noon.AddDays(2));

        Assert.Equal(turn.View.Ending!.TimeFrame, later.View.Ending!.TimeFrame);
    }

    [Fact]
    public void What_is_needed_shows_what_is_known_and_what_is_missing()
    {
        var needs = TransferNotArrived.Walk("zh-CN", "none", "exchange", "tron", "USDT", "none-shown", "completed", "250", null).View.Ending!.Needs;

        Assert.Equal(
            [("network", "网络", "波场 Tron（TRC20）"), ("asset", "币种", "USDT"), ("amount", "数量", "250"), ("time", "转出时间", null)],
            needs.Select(n => (n.Fact, n.Label, n.Value)));
    }
}
