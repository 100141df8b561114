namespace Occ.Support;

/// <summary>A rule of <c>Content/intake/rules.json</c>: when all its terms hold, it speaks for a category or a kind.</summary>
/// <param name="Terms">A concept; <c>!concept</c>, one that stands negated; <c>-concept</c>, one that is absent; <c>@kind</c>, an entity.</param>
/// <param name="Category">The category.</param>
/// <param name="Kind">The kind, or null.</param>
/// <param name="Weight">How much it counts; below zero it speaks against.</param>
internal sealed record CueRule(CueTerm[] Terms, ProblemCategory Category, ProblemKind? Kind, int Weight)
{
    public string Name { get; } = string.Join(" + ", (object[])Terms);
}

/// <summary>One condition of a rule.</summary>
internal sealed record CueTerm(CueTest Test, int Concept, string Text)
{
    public override string ToString() => Text;
}

/// <summary>What a term looks at.</summary>
internal enum CueTest
{
    /// <summary>A concept is named.</summary>
    Named,

    /// <summary>A concept is named and negated.</summary>
    Negated,

    /// <summary>A concept is not named.</summary>
    Absent,

    /// <summary>An entity of a kind is named.</summary>
    Entity,
}
