namespace Occ.Support;

/// <summary>Checks the ways through a guide: no fact is used before a way sets it, none is set for nothing, and an end is never far.</summary>
internal static class GuidePathChecks
{
    /// <summary>How many answers may lie between a person and the nearest end.</summary>
    public const int MostAnswersToAnEnd = 12;

    private const int MostFacts = 128;

    /// <summary>Facts that a report has a place for, so that they are of use without being compared.</summary>
    private static readonly HashSet<string> Reported =
        ["network", "asset", "amount", "transaction", "address", "sender-address", "own-address", "memo", "error", "time", "app-version", "device", "system", "ticket"];

    public static void Check(GuideDefinition guide, FactDomains facts, GuideTexts? english, GuideFaults faults)
    {
        var uses = Uses(guide, english);
        CheckOrder(guide, facts, uses, faults);
        CheckUse(guide, uses, faults);
        CheckLength(guide, faults);
    }

    private static (Step Step, string Fact, string Pointer)[] Uses(GuideDefinition guide, GuideTexts? english)
    {
        var steps = guide.Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var named = guide.Steps.SelectMany(s => GuideFactChecks.Named(s).Select(n => (s, n.Fact, n.Pointer)));
        var filled = (english?.Texts ?? new Dictionary<string, string>()).Where(t => t.Value.Contains('{', StringComparison.Ordinal) && steps.ContainsKey(t.Key.Split('.')[0]))
            .SelectMany(t => GuideTextChecks.Placeholders(t.Value).Select(p => (steps[t.Key.Split('.')[0]], p, steps[t.Key.Split('.')[0]].Pointer)));
        return [.. named, .. filled];
    }

    /// <summary>Follows what may be known from step to step until nothing is added any more.</summary>
    private static void CheckOrder(GuideDefinition guide, FactDomains facts, (Step Step, string Fact, string Pointer)[] uses, GuideFaults faults)
    {
        var index = facts.Facts.Select((f, i) => (f, i)).ToDictionary(f => f.f, f => f.i, StringComparer.Ordinal);
        if (index.Count > MostFacts)
        {
            return;
        }

        UInt128 Bit(string fact) => index.TryGetValue(fact, out var i) ? UInt128.One << i : 0;
        var own = guide.Asks.Select(a => a.Fact).Concat(guide.Steps.OfType<ProbeStep>().Select(p => p.Fact)).ToHashSet(StringComparer.Ordinal);
        var ofParts = facts.Facts.Where(f => !own.Contains(f)).Aggregate(UInt128.Zero, (all, f) => all | Bit(f));
        var given = guide.Given.Keys.Aggregate(UInt128.Zero, (all, f) => all | Bit(f));
        var known = guide.Steps.ToDictionary(s => s.Id, _ => UInt128.Zero, StringComparer.Ordinal);
        var steps = guide.Steps.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var reached = new HashSet<string>([guide.Start], StringComparer.Ordinal);
        known[guide.Start] = given;
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var id))
        {
            var after = known[id] | steps[id] switch
            {
                AskStep ask => Bit(ask.Fact),
                ProbeStep probe => Bit(probe.Fact),
                CallStep => ofParts,
                _ => 0,
            };
            foreach (var edge in steps[id].Edges)
            {
                if (reached.Add(edge.To) | (known[edge.To] | after) != known[edge.To])
                {
                    known[edge.To] |= after;
                    open.Enqueue(edge.To);
                }
            }
        }

        foreach (var (step, fact, pointer) in uses.Where(u => reached.Contains(u.Step.Id) && index.ContainsKey(u.Fact) && (known[u.Step.Id] & Bit(u.Fact)) == 0).DistinctBy(u => (u.Fact, u.Pointer)))
        {
            faults.Add(GuideFaultCode.FactUsedTooEarly, pointer, $"On no way to \"{step.Id}\" is \"{fact}\" known.", "Ask for it before, or do not use it here.");
        }
    }

    private static void CheckUse(GuideDefinition guide, (Step Step, string Fact, string Pointer)[] uses, GuideFaults faults)
    {
        if (guide.IsPart)
        {
            return; // its callers use what it finds out
        }

        var used = uses.Select(u => u.Fact).ToHashSet(StringComparer.Ordinal);
        foreach (var ask in guide.Asks.Where(a => !used.Contains(a.Fact) && !Reported.Contains(a.Fact) && a.Choices.All(c => c.To is null && c.Problem is null)))
        {
            faults.Add(GuideFaultCode.FactNeverUsed, $"{ask.Pointer}/fact", $"Nothing uses \"{ask.Fact}\", so the question is for nothing.", "Use it, or do not ask.");
        }
    }

    private static void CheckLength(GuideDefinition guide, GuideFaults faults)
    {
        // From the ends backwards, nearest first: what costs an answer is looked at after what does not.
        var into = guide.Steps.SelectMany(s => s.Edges.Select(e => (e.To, From: s))).ToLookup(e => e.To, e => e.From, StringComparer.Ordinal);
        var answers = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new PriorityQueue<string, int>(guide.Steps.Where(s => s.IsExit && s is not EndStep { IsUrgent: true }).Select(s => (s.Id, 0)));
        while (open.TryDequeue(out var id, out var count))
        {
            if (answers.TryAdd(id, count))
            {
                foreach (var step in into[id])
                {
                    open.Enqueue(step.Id, count + (step is AskStep or InstructStep ? 1 : 0));
                }
            }
        }

        foreach (var step in guide.Steps.Where(s => answers.TryGetValue(s.Id, out var a) && a > MostAnswersToAnEnd))
        {
            faults.Add(GuideFaultCode.TooManyAnswers, step.Pointer, $"From \"{step.Id}\" it takes {answers[step.Id]} answers to the nearest end.", $"Shorten it to {MostAnswersToAnEnd}.");
        }
    }
}
