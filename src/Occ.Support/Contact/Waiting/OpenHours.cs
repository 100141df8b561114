namespace Occ.Support;

/// <summary>A stretch of a day in which support is open: from a minute up to, but not including, another.</summary>
/// <remarks>Minutes are those of the clock on the wall. A night shift is two stretches: one up to 1,440, and one of the next day from 0.</remarks>
public readonly record struct OpenHours
{
    /// <summary>The minutes of a day.</summary>
    public const int DayMinutes = 24 * 60;

    /// <summary>Makes a stretch.</summary>
    /// <param name="from">The first open minute, counted from midnight: 0 to 1,439.</param>
    /// <param name="to">The first minute that is closed again: 1 to 1,440.</param>
    /// <exception cref="ArgumentOutOfRangeException">A minute is outside of the day, or the stretch is empty.</exception>
    public OpenHours(int from, int to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, DayMinutes);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        From = from;
        To = to;
    }

    /// <summary>The first open minute, counted from midnight.</summary>
    public int From { get; }

    /// <summary>The first minute that is closed again.</summary>
    public int To { get; }

    /// <summary>A stretch as people write it, such as <c>09:00-18:00</c>; <c>24:00</c> is the end of the day.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="hours">The stretch.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, out OpenHours hours)
    {
        hours = default;
        if (text?.Length != 11 || text[5] != '-' || Minute(text.AsSpan(0, 5)) is not { } from || Minute(text.AsSpan(6)) is not { } to || to <= from)
        {
            return false;
        }

        hours = new(from, to);
        return true;
    }

    /// <summary>Returns <c>HH:MM-HH:MM</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{From / 60:00}:{From % 60:00}-{To / 60:00}:{To % 60:00}");

    private static int? Minute(ReadOnlySpan<char> text)
    {
        if (text[2] != ':' || text[..2].ContainsAnyExceptInRange('0', '9') || text[3..].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var (hour, minute) = (((text[0] - '0') * 10) + text[1] - '0', ((text[3] - '0') * 10) + text[4] - '0');
        return minute < 60 && (hour * 60) + minute <= DayMinutes ? (hour * 60) + minute : null;
    }
}
