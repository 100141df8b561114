namespace Occ.Support;

/// <summary>The state of a device. Null is unknown.</summary>
public sealed record DeviceState
{
    /// <summary>Whether it is a public or borrowed computer.</summary>
    public bool? IsShared { get; init; }

    /// <summary>Whether it is rooted, jailbroken, or managed by an unknown profile.</summary>
    public bool? IsRooted { get; init; }

    /// <summary>Whether its system still gets security updates.</summary>
    public bool? IsSystemSupported { get; init; }

    /// <summary>Whether there are signs of malware: a finding of a scanner, cracked software, unknown extensions.</summary>
    public bool? HasMalwareSigns { get; init; }

    /// <summary>Whether it has a screen lock.</summary>
    public bool? HasScreenLock { get; init; }

    /// <summary>The charge of its battery in percent, from 0 to 100.</summary>
    public int? BatteryPercent { get; init; }

    /// <summary>Whether it is plugged in.</summary>
    public bool? IsCharging { get; init; }
}
