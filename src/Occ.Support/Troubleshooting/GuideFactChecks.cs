namespace Occ.Support;

/// <summary>Checks what a guide says of facts: something sets each, and what it is compared with can be its value.</summary>
internal static class GuideFactChecks
{
    public static void Check(GuideDefinition guide, FactDomains facts, GuideFaults faults)
    {
        foreach (var choice in guide.Asks.Where(a => a.Kind == AnswerKind.Network).SelectMany(a => a.Choices).Where(c => NetworkTable.BuiltIn.Find(c.Id) is null))
        {
            faults.Add(GuideFaultCode.WrongValue, $"{choice.Pointer}/id", $"There is no network \"{choice.Id}\".", "Use an id of the table of networks.");
        }

        foreach (var fact in facts.Facts)
        {
            if (facts[fact]!.Odd is { } odd)
            {
                faults.Add(GuideFaultCode.FactKindDiffers, guide.Asks.Contains(odd) ? $"{odd.Pointer}/fact" : "", $"\"{fact}\" is a {KebabCase.Code(facts[fact]!.Kind)} elsewhere.", "Give the two facts two names.");
            }
        }

        foreach (var step in guide.Steps)
        {
            foreach (var (fact, pointer) in Named(step).Where(n => facts[n.Fact] is null))
            {
                faults.Add(GuideFaultCode.FactNeverSet, pointer, $"No question sets \"{fact}\".", "Ask for it, declare it as \"given\", or correct its name.");
            }
        }

        foreach (var condition in guide.Steps.OfType<DecideStep>().SelectMany(d => d.Branches).SelectMany(b => b.When.Tree).OfType<FactCondition>())
        {
            if (facts[condition.Fact] is { } domain)
            {
                CheckComparison(condition, domain, faults);
            }
        }
    }

    /// <summary>The facts that a step uses, each with its place.</summary>
    public static IEnumerable<(string Fact, string Pointer)> Named(Step step) => step switch
    {
        EndStep end => end.Needs.Select((n, i) => (n, $"{end.Pointer}/needs/{i}")),
        ProbeStep probe => probe.With.Select((w, i) => (w, $"{probe.Pointer}/with/{i}")),
        DecideStep fork => fork.Branches.SelectMany(b => b.When.Tree).OfType<FactCondition>().Select(c => (c.Fact, $"{c.Pointer}/fact")),
        _ => [],
    };

    private static void CheckComparison(FactCondition condition, FactDomain domain, GuideFaults faults)
    {
        var fits = condition switch
        {
            AmountCondition => domain.Kind == AnswerKind.Amount,
            VersionCondition => domain.Kind == AnswerKind.Version,
            OlderThanCondition => domain.Kind == AnswerKind.Time,
            HasCondition => domain.Kind == AnswerKind.Choices,
            IsCondition => domain.Kind != AnswerKind.Choices,
            _ => true,
        };
        if (!fits)
        {
            faults.Add(GuideFaultCode.WrongComparison, condition.Pointer, $"\"{condition.Fact}\" is not of the kind that this compares.", "Compare amounts with atLeast or below, versions with versionAtLeast or versionBelow, times with olderThan, several choices with has.");
            return;
        }

        var compared = condition switch
        {
            IsCondition comparison => comparison.Values.AsEnumerable(),
            HasCondition has => [has.Choice],
            _ => [],
        };
        foreach (var value in compared.Where(v => !domain.CanBe(v)))
        {
            faults.Add(GuideFaultCode.ValueNeverSet, condition.Pointer, $"\"{condition.Fact}\" is never \"{value}\".", "Compare with a choice of its question.");
        }
    }
}
