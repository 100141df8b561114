using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>How a guide ended, and what follows.</summary>
public sealed class Ending
{
    /// <summary>Resolved, wait, or somebody else must act.</summary>
    public required Disposition Disposition { get; init; }

    /// <summary>Whether money is at risk now: the checklist comes first and nothing may be put off.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>How long it normally takes; null where no time can be given honestly.</summary>
    public TimeFrame? TimeFrame { get; init; }

    /// <summary>Who acts next; null unless somebody must.</summary>
    public EscalationChannel? Channel { get; init; }

    /// <summary>That channel in words; null unless there is one.</summary>
    public string? ChannelLabel { get; init; }

    /// <summary>The facts that this channel needs, known or still missing.</summary>
    public ImmutableArray<NeededFact> Needs { get; init; } = [];
}

/// <summary>A span of time, counted from the moment the guide ended.</summary>
/// <param name="From">The earliest moment, in UTC.</param>
/// <param name="Until">The latest normal moment, in UTC: after it, something is wrong.</param>
public readonly record struct TimeFrame(DateTimeOffset From, DateTimeOffset Until);

/// <summary>A fact that whoever acts next needs.</summary>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">Its value for people; null while nobody knows it.</param>
public sealed record NeededFact(string Fact, string Label, string? Value)
{
    /// <summary>Returns the name of the fact, without its value.</summary>
    public override string ToString() => Fact;
}
