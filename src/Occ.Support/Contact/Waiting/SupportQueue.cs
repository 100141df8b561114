namespace Occ.Support;

/// <summary>A queue as it stands.</summary>
public readonly record struct SupportQueue
{
    /// <summary>Describes a queue.</summary>
    /// <param name="ahead">How many people wait in front.</param>
    /// <param name="agents">How many agents work; 0 where nobody does.</param>
    /// <param name="handling">How long an agent works on a request, on average.</param>
    /// <param name="samples">On how many requests that average rests; 0 where it is an estimate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or <paramref name="handling"/> is not positive.</exception>
    public SupportQueue(int ahead, int agents, TimeSpan handling, int samples = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(ahead);
        ArgumentOutOfRangeException.ThrowIfNegative(agents);
        ArgumentOutOfRangeException.ThrowIfNegative(samples);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(handling, TimeSpan.Zero);
        (Ahead, Agents, Handling, Samples) = (ahead, agents, handling, samples);
    }

    /// <summary>How many people wait in front.</summary>
    public int Ahead { get; }

    /// <summary>How many agents work.</summary>
    public int Agents { get; }

    /// <summary>How long an agent works on a request, on average.</summary>
    public TimeSpan Handling { get; }

    /// <summary>On how many requests that average rests.</summary>
    public int Samples { get; }
}
