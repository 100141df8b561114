namespace Occ.Support;

/// <summary>How many agents there are for how many requests.</summary>
public readonly record struct SupportStaffing
{
    /// <summary>The most agents that are reckoned with.</summary>
    public const int MostAgents = 100_000;

    /// <summary>Describes a staffing.</summary>
    /// <param name="agents">The agents: 0 to 100,000.</param>
    /// <param name="requests">The requests that come in during the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="handling">How long an agent works on a request, on average.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range, or a time is not positive.</exception>
    public SupportStaffing(int agents, int requests, TimeSpan period, TimeSpan handling)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agents);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(agents, MostAgents);
        ArgumentOutOfRangeException.ThrowIfNegative(requests);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(period, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(handling, TimeSpan.Zero);
        (Agents, Requests, Period, Handling) = (agents, requests, period, handling);
    }

    /// <summary>The agents.</summary>
    public int Agents { get; }

    /// <summary>The requests that come in during the period.</summary>
    public int Requests { get; }

    /// <summary>The period.</summary>
    public TimeSpan Period { get; }

    /// <summary>How long an agent works on a request, on average.</summary>
    public TimeSpan Handling { get; }
}
