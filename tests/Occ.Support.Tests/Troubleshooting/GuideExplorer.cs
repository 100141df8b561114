using System.Globalization;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Walks a guide, deep first, until every way was taken or nothing new is found: every state that differs in its step or in a fact that a fork or a question looks at.</summary>
internal static class GuideExplorer
{
    private const int MostTurns = 200_000;

    /// <summary>The steps that were shown and the ways that were taken, each with the guide it belongs to.</summary>
    public static (HashSet<string> Steps, HashSet<string> Ways) Explore(Guide guide, string language)
    {
        var guides = GuideCatalog.BuiltIn;
        var linked = guides.Linked(guide);
        var deciding = Deciding(linked);
        var (seen, steps, ways) = (new HashSet<string>(), new HashSet<string>(), new HashSet<string>());
        var open = new Stack<Turn>();
        var expected = Expected(guide);

        // Once with every check that a host could make, and once with none; from nothing, and from what a host may know.
        foreach (var probes in new[] { linked.SelectMany(g => g.Definition.Steps).OfType<ProbeStep>().Select(p => p.Probe).ToArray(), [] })
        {
            var troubleshooter = new Troubleshooter(guides, probes);
            foreach (var known in Answers.Given(linked))
            {
                Enter(null, troubleshooter.Start(guide.Id, language, Answers.Noon, known), steps, ways, open);
            }

            var person = troubleshooter.Advance(open.Peek().Session, SessionInput.Person("person"), Answers.Noon);
            Views.Sound(person.View, language);
            steps.Add($"{person.Position!.Guide.Id}/{person.Position.Step.Id}");

            Walk(troubleshooter, language, deciding, seen, steps, ways, open, expected);
            seen.Clear();
        }

        return (steps, ways);
    }

    private static void Walk(Troubleshooter troubleshooter, string language, HashSet<string> deciding, HashSet<string> seen, HashSet<string> steps, HashSet<string> ways, Stack<Turn> open, HashSet<string> expected)
    {
        var taken = -1;
        while (open.TryPop(out var turn))
        {
            if (taken != ways.Count)
            {
                taken = ways.Count;
                if (expected.IsSubsetOf(ways))
                {
                    open.Clear();
                    return;
                }
            }

            if (!seen.Add(State(turn, deciding)) || turn.Session.Log.Length > 40)
            {
                continue;
            }

            Assert.True(seen.Count < MostTurns, "The guide has more states than can be walked.");
            Views.Sound(turn.View, language);
            foreach (var input in Answers.Of(turn))
            {
                var next = troubleshooter.Advance(turn.Session, input, Answers.Noon);
                Assert.All(next.Notices, n => Assert.Equal(NoticeCode.HandedOver, n.Code));
                if (next.Notices.IsEmpty)
                {
                    Enter(turn, next, steps, ways, open);
                }
            }
        }
    }

    /// <summary>The ways of a guide and of the parts that it calls.</summary>
    public static HashSet<string> Expected(Guide guide) =>
    [
        .. FactDomains.Parts(guide.Definition, GuideCatalog.BuiltIn.All.ToDictionary(g => g.Id, g => g.Definition)).SelectMany(p => p.Steps.SelectMany(s => s.Edges).Select(e => $"{p.Id}#{e.Pointer}")),
    ];

    private static string State(Turn turn, HashSet<string> deciding)
    {
        var position = turn.Position!;
        var frames = 0;
        for (var back = position.Back; back is not null; back = back.Back)
        {
            frames++;
        }

        return $"{turn.View.Step}|{frames.ToString(CultureInfo.InvariantCulture)}|{string.Join('|', turn.Facts.Where(f => deciding.Contains(f.Key)))}";
    }

    /// <summary>Facts that a fork looks at, or that more than one question sets, so that one of them may be passed over.</summary>
    private static HashSet<string> Deciding(IReadOnlyList<Guide> linked) =>
    [
        .. linked.SelectMany(g => g.Definition.Steps).OfType<DecideStep>().SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>().Select(c => c.Fact),
        .. linked.SelectMany(g => g.Definition.Steps).OfType<ProbeStep>().Select(p => p.Fact),
        .. linked.SelectMany(g => g.Asks).GroupBy(a => a.Fact).Where(f => f.Count() > 1).Select(f => f.Key),
    ];

    /// <summary>Notes the way from one view to the next, through all that lies between.</summary>
    private static void Enter(Turn? from, Turn to, HashSet<string> steps, HashSet<string> ways, Stack<Turn> open)
    {
        open.Push(to);
        var target = to.Position!;
        var (guide, step, back) = from?.Position is { } position ? (position.Guide, position.Step, position.Back) : (target.Engine.Guides.Find(to.Session.Guide)!, null, null);
        var (facts, value) = (target.Facts, from is null ? null : to.Session.Log[^1].Value);
        step = step is null ? guide[guide.Definition.Start] : Take(guide, step, value, ways);
        while (step != target.Step || guide != target.Guide)
        {
            steps.Add($"{guide.Id}/{step.Id}");
            switch (step)
            {
                case DecideStep fork:
                    var branch = fork.Branches.FirstOrDefault(b => b.When.Evaluate(facts) == true);
                    ways.Add($"{guide.Id}#{(branch is null ? $"{fork.Pointer}/default" : $"{branch.Pointer}/to")}");
                    step = guide[fork.Target(facts)];
                    break;
                case CallStep call:
                    back = call.Next is null ? null : new(guide, call.Next, back);
                    if (call.Next is not null)
                    {
                        ways.Add($"{guide.Id}#{call.Pointer}/next");
                    }

                    guide = target.Engine.Guides.Find(call.Guide)!;
                    step = guide[guide.Definition.Start];
                    break;
                case ReturnStep:
                    (guide, step, back) = (back!.Guide, back.Guide[back.Next], back.Back);
                    break;
                default:
                    step = Take(guide, step, step is AskStep ask ? facts[ask.Fact] : null, ways);
                    break;
            }
        }

        steps.Add($"{guide.Id}/{step.Id}");
    }

    private static Step Take(Guide guide, Step step, string? value, HashSet<string> ways)
    {
        var pointer = step is AskStep ask && value is not null && ask.Choice(value) is { To: not null } choice
            ? $"{choice.Pointer}/to"
            : $"{step.Pointer}/{(value is null && step is not ProbeStep ? "skip" : "next")}";
        ways.Add($"{guide.Id}#{pointer}");
        return guide[step.Edges.Single(e => e.Pointer == pointer).To];
    }
}
