namespace Occ.Support;

/// <summary>What a pasted message says: immutable, and free of secrets in every part.</summary>
public sealed record Intake
{
    internal Intake(Redaction redaction, ProblemClassification classification, ProblemReport draft)
    {
        Redaction = redaction;
        Classification = classification;
        Draft = draft;
    }

    /// <summary>The language: <c>en</c>, <c>zh-Hans</c>, <c>zh-Hant</c>, <c>ja</c>, <c>ko</c>, <c>es</c>, or <c>und</c> where it can't be told.</summary>
    public required string Language { get; init; }

    /// <summary>What it is about, by what the person needs done first.</summary>
    public ProblemCategory Category => Classification.Category;

    /// <summary>Other categories that it touches, the strongest first.</summary>
    public IReadOnlyList<ProblemCategory> Also { get; internal init; } = [];

    /// <summary>The situation, if it is clear.</summary>
    public ProblemKind? Kind => Classification.Kind;

    /// <summary>What it names, in order of position.</summary>
    public required IReadOnlyList<IntakeEntity> Entities { get; init; }

    /// <summary>What support still needs, the weightiest first, each with its question. Nothing that is said is in it.</summary>
    public IReadOnlyList<MissingFact> Missing { get; internal init; } = [];

    /// <summary>The text without its secrets, and where they were in the original.</summary>
    public Redaction Redaction { get; }

    /// <summary>The security event where the message showed a secret; null where it did not. Show it before anything else.</summary>
    public SecretExposure? Exposure => Redaction.Exposure;

    /// <summary>A report with all that was read; its description is redacted.</summary>
    public ProblemReport Draft { get; }

    /// <summary>The id of the first guide to open, or null where none fits.</summary>
    public string? Guide => Classification.Guide;

    /// <summary>The cues that decided the category, the heaviest first.</summary>
    public IReadOnlyList<IntakeCue> Explanation => Classification.Cues;

    /// <summary>Why the answer holds less than the text might; mostly empty.</summary>
    public IReadOnlyList<IntakeNote> Notes { get; internal init; } = [];

    private ProblemClassification Classification { get; }

    /// <summary>Returns the classification and the number of entities, none of the text.</summary>
    public override string ToString() => FormattableString.Invariant($"{Classification}, {Language}, {Entities.Count} entities");
}
