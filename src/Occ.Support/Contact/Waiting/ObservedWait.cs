namespace Occ.Support;

/// <summary>How long a person waited for a first answer.</summary>
public readonly record struct ObservedWait
{
    /// <summary>Makes an observation.</summary>
    /// <param name="asked">When the person asked.</param>
    /// <param name="wait">How long they waited while support was open; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="wait"/> is negative.</exception>
    public ObservedWait(DateTimeOffset asked, TimeSpan wait)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(wait, TimeSpan.Zero);
        (Asked, Wait) = (asked, wait);
    }

    /// <summary>When the person asked.</summary>
    public DateTimeOffset Asked { get; }

    /// <summary>How long they waited while support was open.</summary>
    public TimeSpan Wait { get; }
}
