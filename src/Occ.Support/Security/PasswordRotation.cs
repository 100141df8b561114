namespace Occ.Support;

/// <summary>Whether a host asks its users to change passwords by the calendar.</summary>
/// <remarks>
/// The default is <see cref="None"/>: NIST SP 800-63B-4, 3.1.1.2, and OWASP ASVS 5.0, 6.2.10, advise against it, because
/// people then choose weaker passwords. A change after a compromise is always advised.
/// </remarks>
public readonly record struct PasswordRotation
{
    private PasswordRotation(TimeSpan? every, bool onCompromise) => (Interval, IsOnCompromise) = (every, onCompromise);

    /// <summary>No change by the calendar.</summary>
    public static PasswordRotation None => default;

    /// <summary>A reminder that a change is due after a compromise, and only then.</summary>
    public static PasswordRotation OnCompromise => new(null, true);

    /// <summary>How often a change is due; null where it is not.</summary>
    public TimeSpan? Interval { get; }

    /// <summary>Whether the person is told that a change is due after a compromise only.</summary>
    public bool IsOnCompromise { get; }

    /// <summary>A change is due every so many days.</summary>
    /// <param name="days">At least 1, at most 3650.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is out of range.</exception>
    public static PasswordRotation Every(int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, 3650);
        return new(TimeSpan.FromDays(days), false);
    }
}
