namespace Occ.Support;

/// <summary>What is known about the kinds and categories of problem.</summary>
public static class ProblemKinds
{
    /// <summary>The one category that a kind belongs to.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="kind"/> is not a defined value.</exception>
    public static ProblemCategory Category(this ProblemKind kind) => KindRow.Of(kind).Category;

    /// <summary>How much harm a kind of problem mostly does.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="kind"/> is not a defined value.</exception>
    public static ProblemSeverity Severity(this ProblemKind kind) => KindRow.Of(kind).Severity;

    /// <summary>How soon a kind of problem mostly gets worse.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="kind"/> is not a defined value.</exception>
    public static ProblemUrgency Urgency(this ProblemKind kind) => KindRow.Of(kind).Urgency;

    /// <summary>The kinds of a category, in the order of the enumeration; none for <see cref="ProblemCategory.Other"/>.</summary>
    /// <param name="category">A category.</param>
    public static IReadOnlyList<ProblemKind> Kinds(this ProblemCategory category) =>
        [.. KindRow.All.Where(r => r.Category == category).Select(r => r.Kind)];

    /// <summary>The machine code of a kind, in kebab case.</summary>
    /// <param name="kind">A kind.</param>
    public static string Code(this ProblemKind kind) => KebabCase.Code(kind);

    /// <summary>The machine code of a category, in kebab case.</summary>
    /// <param name="category">A category.</param>
    public static string Code(this ProblemCategory category) => KebabCase.Code(category);

    /// <summary>A kind in words that a person understands.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Describe(this ProblemKind kind, string? language = null) =>
        TextCatalog.BuiltIn.Get($"reports.kind.{KebabCase.Code(kind)}", language);

    /// <summary>A category in words that a person understands.</summary>
    /// <param name="category">A defined category.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public static string Describe(this ProblemCategory category, string? language = null) =>
        TextCatalog.BuiltIn.Get($"reports.category.{KebabCase.Code(category)}", language);
}
