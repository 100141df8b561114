namespace Occ.Support;

/// <summary>Where a case stands against what was promised.</summary>
/// <param name="Elapsed">The opening time that it took so far.</param>
/// <param name="Remaining">The opening time that is left; zero where it is used up.</param>
/// <param name="IsRunning">Whether the clock runs.</param>
/// <param name="IsPaused">Whether it stands still because support waits for the person.</param>
/// <param name="BreachesAt">When the promise was broken, or will be if nothing changes; null while the clock stands still.</param>
/// <param name="IsBreached">Whether the promise was broken.</param>
public sealed record SlaState(TimeSpan Elapsed, TimeSpan Remaining, bool IsRunning, bool IsPaused, DateTimeOffset? BreachesAt, bool IsBreached);
