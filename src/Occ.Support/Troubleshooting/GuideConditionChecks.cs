using System.Globalization;

namespace Occ.Support;

/// <summary>Tries the conditions of each fork on every kind of value their facts can have: none may be certain, none may hide behind an earlier one.</summary>
internal static class GuideConditionChecks
{
    private const int MostTrials = 512;

    private static readonly DateTimeOffset SomeTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Check(GuideDefinition guide, FactDomains facts, GuideFaults faults)
    {
        foreach (var fork in guide.Steps.OfType<DecideStep>())
        {
            foreach (var (branch, i) in fork.Branches.Select((b, i) => (b, i)))
            {
                var used = Comparisons(branch.When);
                if (used.Any(c => facts[c.Fact] is null))
                {
                    continue;
                }

                var (always, never, hidden) = (true, true, new bool[i]);
                hidden.AsSpan().Fill(true);
                var rivals = Enumerable.Range(0, i).Where(j => Comparisons(fork.Branches[j].When).All(c => used.Any(u => u.Fact == c.Fact))).ToArray();
                var tried = Trials([.. used, .. rivals.SelectMany(j => Comparisons(fork.Branches[j].When))], facts);
                foreach (var trial in tried)
                {
                    var holds = branch.When.Evaluate(trial) == true;
                    (always, never) = (always && holds, never && !holds);
                    foreach (var j in rivals)
                    {
                        hidden[j] &= !holds || fork.Branches[j].When.Evaluate(trial) == true;
                    }
                }

                Tell(fork, branch, tried.Count == 0 ? null : never ? -1 : always ? -2 : rivals.Where(j => hidden[j]).Select(j => (int?)j).FirstOrDefault(), faults);
            }
        }
    }

    private static void Tell(DecideStep fork, Branch branch, int? what, GuideFaults faults)
    {
        switch (what)
        {
            case null: break;
            case -1: faults.Add(GuideFaultCode.ConditionNeverHolds, branch.When.Pointer, "This condition never holds.", "Correct it, or remove the branch."); break;
            case -2: faults.Add(GuideFaultCode.ConditionAlwaysHolds, branch.When.Pointer, "This condition always holds, so that nothing after it is reached.", "Correct it, or lead \"default\" there."); break;
            case { } earlier: faults.Add(GuideFaultCode.BranchNeverTaken, branch.Pointer, $"Whenever this holds, branch {earlier} of \"{fork.Id}\" holds before it.", "Move it up, or narrow the earlier one."); break;
        }
    }

    private static FactCondition[] Comparisons(Condition condition) => [.. condition.Tree.OfType<FactCondition>()];

    /// <summary>Facts for every combination of values that the comparisons can tell apart; none where there are too many.</summary>
    private static List<Facts> Trials(FactCondition[] comparisons, FactDomains domains)
    {
        var trials = new List<Facts> { new(null, SomeTime) };
        foreach (var fact in comparisons.GroupBy(c => c.Fact, StringComparer.Ordinal))
        {
            var values = Values([.. fact], domains[fact.Key]!).Distinct().ToArray();
            if (trials.Count * (values.Length + 1) > MostTrials)
            {
                return [];
            }

            trials = [.. trials, .. trials.SelectMany(t => values.Select(v => t.With(fact.Key, v)))];
        }

        return trials;
    }

    private static IEnumerable<string> Values(FactCondition[] comparisons, FactDomain domain)
    {
        const string other = "\0other";
        if (domain.Kind == AnswerKind.Choices)
        {
            var mentioned = comparisons.OfType<HasCondition>().Select(h => h.Choice).Distinct().ToArray();
            return mentioned.Length > 6 ? [other] : Enumerable.Range(0, 1 << mentioned.Length).Select(set => string.Join(',', mentioned.Where((_, i) => (set & (1 << i)) != 0).DefaultIfEmpty(other)));
        }

        var values = domain.Kind == AnswerKind.Choice ? domain.Values.Concat(domain.IsOpen ? [other] : []) : [other];
        return values.Concat(comparisons.SelectMany(c => c switch
        {
            IsCondition comparison => comparison.Values,
            AmountCondition amount => [amount.Bound.ToString(NumberFormatInfo.InvariantInfo), (amount.Bound - 0.0001m).ToString(NumberFormatInfo.InvariantInfo), (amount.Bound + 0.0001m).ToString(NumberFormatInfo.InvariantInfo)],
            VersionCondition version => [version.Bound, "0", $"{version.Bound}.1"],
            OlderThanCondition older => [TimeText.Write(SomeTime - older.Span), TimeText.Write(SomeTime - older.Span - TimeSpan.FromSeconds(1))],
            _ => Enumerable.Empty<string>(),
        }));
    }
}
