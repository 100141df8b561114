namespace Occ.Support;

/// <summary>The guide to open first: the one named like the kind of problem; where money is at risk and there is none, the one for that.</summary>
/// <remarks>Goes by the guides that ship with the library, so that a new one is opened as soon as it is there.</remarks>
internal static class FirstGuide
{
    public const string MoneyAtRisk = "money-at-risk";
    private const string Folder = "guides/";
    private const string Ending = ".json";

    private static readonly HashSet<string> Known = EmbeddedContent.Names(Folder)
        .Where(n => n.EndsWith(Ending, StringComparison.Ordinal))
        .Select(n => n[Folder.Length..^Ending.Length])
        .Where(id => !id.Contains('.', StringComparison.Ordinal))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The guide for a kind of problem, or null.</summary>
    public static string? Of(ProblemKind? kind) => kind is not { } known ? null : Existing(known.Code()) ?? (known.Severity() == ProblemSeverity.Critical ? MoneyAtRisk : null);

    /// <summary>A guide by its id, or null where there is none.</summary>
    public static string? Existing(string? id) => id is not null && Known.Contains(id) ? id : null;
}
