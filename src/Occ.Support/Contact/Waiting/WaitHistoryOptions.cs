namespace Occ.Support;

/// <summary>What a host decides about forecasts from past waits.</summary>
public sealed record WaitHistoryOptions
{
    /// <summary>So many waits of an hour of the week are needed at least; with fewer the wait is unknown. At least 1, 20 by default.</summary>
    public int SampleFloor { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(SampleFloor)); } = 20;

    /// <summary>How far back waits count; eight weeks by default.</summary>
    public TimeSpan Recent { get; init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(Recent)); } = TimeSpan.FromDays(56);

    /// <summary>How much shorter a wait must be for its hour to be recommended: a share from 0.3, the default, to 1.</summary>
    public double LeastGain { get; init => field = value is >= 0.3 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(LeastGain)); } = 0.3;
}
