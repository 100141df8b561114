using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>A guide that can answer before a person would.</summary>
public sealed record SelfHelpGuide
{
    /// <summary>Describes a guide.</summary>
    /// <param name="guideId">The id of the guide.</param>
    /// <param name="takes">How long it mostly takes.</param>
    /// <exception cref="ArgumentException"><paramref name="guideId"/> is empty, or <paramref name="takes"/> is negative.</exception>
    public SelfHelpGuide(string guideId, TimeSpan takes)
    {
        GuideId = Guard.Against.NullOrWhiteSpace(guideId);
        ArgumentOutOfRangeException.ThrowIfLessThan(takes, TimeSpan.Zero);
        Takes = takes;
    }

    /// <summary>The id of the guide.</summary>
    public string GuideId { get; }

    /// <summary>How long it mostly takes.</summary>
    public TimeSpan Takes { get; }

    /// <summary>What it is about.</summary>
    public ProblemCategory Category { get; init; }

    /// <summary>The kind of problem it solves, or null where it is for the whole category.</summary>
    public ProblemKind? Kind { get; init; }

    /// <summary>The share of people whose problem it solved, from 0 to 1, or null where nobody counted.</summary>
    public double? Solved { get; init => field = value is null or (>= 0 and <= 1) ? value : throw new ArgumentOutOfRangeException(nameof(Solved)); }
}
