namespace Occ.Support;

/// <summary>What a message is about, and why.</summary>
/// <param name="Category">The main category, by what the person needs done first.</param>
public sealed record ProblemClassification(ProblemCategory Category)
{
    /// <summary>Other categories that it touches, the strongest first.</summary>
    public IReadOnlyList<ProblemCategory> Also { get; init; } = [];

    /// <summary>The situation, if it is clear.</summary>
    public ProblemKind? Kind { get; init; }

    /// <summary>Whether the person only asks: nothing has happened, so no fact is missing.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The id of the first guide to open, or null.</summary>
    public string? Guide { get; init; }

    /// <summary>The cues that decided, the heaviest first.</summary>
    public IReadOnlyList<IntakeCue> Cues { get; init; } = [];

    /// <summary>Returns the category and the kind.</summary>
    public override string ToString() => Category.Code() + (Kind is { } kind ? $"/{kind.Code()}" : "");
}
