namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Walks every step and every edge of the built-in guide, and looks at each view on the way.</summary>
public sealed class GuideWalkTests
{
    public static TheoryData<string> Languages => ["en", "zh-Hans"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_step_and_every_edge_can_be_walked(string language)
    {
        var guide = TransferNotArrived.Guide;
        var (steps, edges) = Explore(language);

        Assert.Equal(guide.Definition.Steps.Where(s => !s.IsAutomatic).Select(s => s.Id).Order(StringComparer.Ordinal), steps.Order(StringComparer.Ordinal));
        Assert.Equal(guide.Definition.Steps.SelectMany(s => s.Edges).Select(e => e.Pointer).Order(StringComparer.Ordinal), edges.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_question_is_whether_money_is_at_risk()
    {
        Assert.All(GuideCatalog.BuiltIn.All, g => Assert.Equal(("danger", true), g[g.Definition.Start] is AskStep ask ? (ask.Fact, ask.Always) : default));
    }

    [Theory]
    [InlineData("phrase-shared")]
    [InlineData("unknown-transfer")]
    [InlineData("remote-access")]
    [InlineData("fee-demanded")]
    public void Money_at_risk_is_never_told_to_wait(string danger)
    {
        var ending = TransferNotArrived.Walk("zh", danger).View.Ending!;

        Assert.Equal((Disposition.Escalate, true, EscalationChannel.SecurityTeam), (ending.Disposition, ending.IsUrgent, ending.Channel));
    }

    [Fact]
    public void Money_that_came_in_and_left_again_is_a_theft_too()
    {
        var turn = TransferNotArrived.Walk("en", "none", "other-person", "tron", "USDT", "yes", new string('a', 64), "done", "success", null, "same", "own-wallet", "yes", "done", "no", "moved-on");

        Assert.True(turn.View.Ending!.IsUrgent);
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

    /// <summary>Visits every state that differs in its step or in a fact that a fork looks at.</summary>
    private static (HashSet<string> Steps, HashSet<string> Edges) Explore(string language)
    {
        var (guide, troubleshooter) = (TransferNotArrived.Guide, new Troubleshooter());
        var deciding = guide.Definition.Steps.OfType<DecideStep>().SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>().Select(c => c.Fact).ToHashSet();
        var (seen, steps, edges) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        var open = new Queue<Turn>([troubleshooter.Start(TransferNotArrived.Id, language, TransferNotArrived.Noon)]);
        while (open.TryDequeue(out var turn))
        {
            if (!seen.Add($"{turn.View.Step}|{string.Join('|', turn.Facts.Where(f => deciding.Contains(f.Key)))}") || turn.Session.Log.Length > 40)
            {
                continue;
            }

            steps.Add(turn.View.Step);
            Views.Sound(turn.View, language);
            foreach (var answer in TransferNotArrived.Answers(turn.View, turn.Facts))
            {
                var next = troubleshooter.Advance(turn.Session, TransferNotArrived.Input($"i{turn.Session.Revision}", answer), TransferNotArrived.Noon);
                Assert.Empty(next.Notices);
                Follow(guide, guide[turn.View.Step], next, edges);
                open.Enqueue(next);
            }
        }

        return (steps, edges);
    }

    private static void Follow(Guide guide, Step from, Turn next, HashSet<string> edges)
    {
        var value = next.Session.Log[^1].Value;
        var pointer = from is AskStep ask && ask.Choices.FirstOrDefault(c => c.Id == value && c.To is not null) is { } choice
            ? $"{choice.Pointer}/to"
            : $"{from.Pointer}/{(value is null ? "skip" : "next")}";
        edges.Add(pointer);
        var step = guide[from.Edges.Single(e => e.Pointer == pointer).To];
        var facts = PathReplay.Find(guide, next.Session)!.Value.Facts;
        while (step is DecideStep fork)
        {
            var branch = fork.Branches.FirstOrDefault(b => b.When.Evaluate(facts) == true);
            edges.Add(branch is null ? $"{fork.Pointer}/default" : $"{branch.Pointer}/to");
            step = guide[fork.Target(facts)];
        }

        Assert.Equal(step.Id, next.View.Step);
    }
}
