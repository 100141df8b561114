namespace Occ.Support;

/// <summary>Checks what a guide says of facts: a question sets each, and what it is compared with can be its value.</summary>
internal static class GuideFactChecks
{
    public static void Check(GuideDefinition guide, GuideFaults faults)
    {
        foreach (var choice in guide.Steps.OfType<AskStep>().Where(a => a.Kind == AnswerKind.Network).SelectMany(a => a.Choices).Where(c => NetworkTable.BuiltIn.Find(c.Id) is null))
        {
            faults.Add(GuideFaultCode.WrongValue, $"{choice.Pointer}/id", $"There is no network \"{choice.Id}\".", "Use an id of the table of networks.");
        }

        var asks = guide.Steps.OfType<AskStep>().ToLookup(a => a.Fact, StringComparer.Ordinal);
        foreach (var end in guide.Steps.OfType<EndStep>())
        {
            foreach (var (need, i) in end.Needs.Select((n, i) => (n, i)).Where(n => !asks.Contains(n.n)))
            {
                faults.Add(GuideFaultCode.FactNeverSet, $"{end.Pointer}/needs/{i}", $"No question sets \"{need}\".", "Ask for it, or remove it.");
            }
        }

        foreach (var condition in guide.Steps.OfType<DecideStep>().SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>())
        {
            if (!asks.Contains(condition.Fact))
            {
                faults.Add(GuideFaultCode.FactNeverSet, $"{condition.Pointer}/fact", $"No question sets \"{condition.Fact}\".", "Ask for it, or correct its name.");
                continue;
            }

            CheckComparison(condition, [.. asks[condition.Fact]], faults);
        }
    }

    private static void CheckComparison(FactCondition condition, AskStep[] asks, GuideFaults faults)
    {
        var fits = condition switch
        {
            AmountCondition => asks.All(a => a.Kind == AnswerKind.Amount),
            OlderThanCondition => asks.All(a => a.Kind == AnswerKind.Time),
            _ => true,
        };
        if (!fits)
        {
            faults.Add(GuideFaultCode.WrongComparison, condition.Pointer, $"\"{condition.Fact}\" is not of the kind that this compares.", "Compare amounts with atLeast or below, times with olderThan.");
        }

        if (condition is not IsCondition comparison)
        {
            return;
        }

        foreach (var value in comparison.Values.Where(v => !asks.Any(a => AnswerChecks.CanBe(a, v))))
        {
            faults.Add(GuideFaultCode.ValueNeverSet, condition.Pointer, $"\"{condition.Fact}\" is never \"{value}\".", "Compare with a choice of its question.");
        }
    }
}
