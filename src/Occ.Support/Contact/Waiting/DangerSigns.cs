namespace Occ.Support;

/// <summary>Whether a report tells of theft or compromise, where nobody may be told to wait.</summary>
internal static class DangerSigns
{
    /// <summary>Whether there can be danger: where it is known, and where nobody knows what happened.</summary>
    public static bool CanBeIn(ProblemReport report) => AreIn(report) || report is { Category: ProblemCategory.Other, Kind: null };

    /// <summary>Whether there is danger, as far as is known.</summary>
    public static bool AreIn(ProblemReport report) =>
        report.Urgency == ProblemUrgency.Minutes
        || report.Severity == ProblemSeverity.Critical
        || report.Redactions.Any(r => OpensSomething(r.Kind.Value))
        || IsDangerous(report.Category, report.Kind);

    /// <summary>A matter of security whose kind is not known counts as theft.</summary>
    private static bool IsDangerous(ProblemCategory category, ProblemKind? kind) => kind switch
    {
        { } known => known.Urgency() == ProblemUrgency.Minutes || (category == ProblemCategory.AccountSecurity && known.Urgency() >= ProblemUrgency.Hours),
        null => category == ProblemCategory.AccountSecurity,
    };

    /// <summary>A secret that was pasted is exposed; one that this version does not know counts as one that opens a wallet.</summary>
    private static bool OpensSomething(string code) => KebabCase.Find<SecretKind>(code) is not { } kind || kind.Opens() != SecretTarget.Nothing;
}
