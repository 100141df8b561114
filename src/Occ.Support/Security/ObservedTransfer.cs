namespace Occ.Support;

/// <summary>A transfer that arrived, or stands in the history.</summary>
public sealed record ObservedTransfer
{
    /// <summary>Whether it moved nothing.</summary>
    public bool? IsZero { get; init; }

    /// <summary>Whether it is less than it costs to spend.</summary>
    public bool? IsDust { get; init; }

    /// <summary>Whether the sender is a stranger.</summary>
    public bool? IsFromStranger { get; init; }

    /// <summary>The symbol that the token bears.</summary>
    public string? Symbol { get; init; }

    /// <summary>The contract of the token.</summary>
    public string? Contract { get; init; }

    /// <summary>The contracts of the token of this symbol that the host knows to be real.</summary>
    public IReadOnlyList<string>? KnownContracts { get; init; }
}
