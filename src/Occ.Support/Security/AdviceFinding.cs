namespace Occ.Support;

/// <summary>What a rule found.</summary>
/// <param name="Severity">How bad it is.</param>
/// <param name="Urgency">When to act.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record AdviceFinding(AdviceSeverity Severity, AdviceUrgency Urgency, ReportItems<AdviceEvidence> Evidence)
{
    /// <summary>The name of the brand imitated, by its id; null where there is none.</summary>
    public string? Brand { get; init; }

    /// <summary>Makes a finding that rests on one thing.</summary>
    /// <param name="severity">How bad it is.</param>
    /// <param name="urgency">When to act.</param>
    /// <param name="kind">What was looked at, in kebab case.</param>
    public static AdviceFinding Of(AdviceSeverity severity, AdviceUrgency urgency, string kind) => new(severity, urgency, [new AdviceEvidence(kind)]);
}
