namespace Occ.Support;

/// <summary>What a host decides about updates.</summary>
public sealed record UpdateAdvisorOptions
{
    /// <summary>After how long a checked backup had better be checked again; half a year by default.</summary>
    public TimeSpan BackupCheckedWithin { get; init => field = value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(BackupCheckedWithin)); } = TimeSpan.FromDays(183);

    /// <summary>The least charge of a battery that is not plugged in, in percent: 1 to 100, 30 by default, and 50 or more for firmware.</summary>
    public int LeastBattery { get; init => field = value is >= 1 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(LeastBattery)); } = 30;
}
