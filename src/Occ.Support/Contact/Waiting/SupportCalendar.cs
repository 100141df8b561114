using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>When support is open: weekly hours in a time zone, and dates that differ.</summary>
/// <remarks>
/// It is open whenever the clock on the wall shows an open minute. On the days of a clock change that is what people see:
/// an hour that is skipped is no time at all, and an hour that comes twice is open twice. Searches end ten years ahead.
/// </remarks>
public sealed class SupportCalendar
{
    private readonly ZoneClock _clock;
    private readonly OpeningPlan _plan;

    /// <summary>Makes a calendar.</summary>
    /// <param name="timeZone">The IANA id of the time zone, such as <c>Asia/Shanghai</c>.</param>
    /// <param name="week">The hours of each weekday; a weekday that is absent is closed.</param>
    /// <param name="days">Dates that differ, each once, or null for none.</param>
    /// <exception cref="ArgumentException">The system does not know the zone, hours of a day overlap, or a date is named twice.</exception>
    public SupportCalendar(string timeZone, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> week, IReadOnlyList<CalendarDay>? days = null)
    {
        Guard.Against.Null(week);
        _clock = ZoneClock.Of(timeZone, nameof(timeZone));
        _plan = new(_clock, week, days ?? []);
    }

    /// <summary>The IANA id of the time zone.</summary>
    public string TimeZone => _clock.Id;

    /// <summary>A calendar without closing time, for support around the clock.</summary>
    /// <param name="timeZone">The IANA id of the time zone, which the hours of a week are counted in.</param>
    /// <exception cref="ArgumentException">The system does not know the zone.</exception>
    public static SupportCalendar AlwaysOpen(string timeZone = "UTC") =>
        new(timeZone, Enum.GetValues<DayOfWeek>().ToDictionary(d => d, _ => (IReadOnlyList<OpenHours>)[new(0, OpenHours.DayMinutes)]));

    /// <summary>Reads a calendar from JSON, strictly.</summary>
    /// <param name="json">Any text. The schema is <see cref="CalendarSchema"/>.</param>
    /// <returns>The calendar, or every fault.</returns>
    public static CalendarReading Read(string json) => CalendarFile.Read(json);

    /// <summary>Whether support is open.</summary>
    /// <param name="at">When.</param>
    public bool IsOpen(DateTimeOffset at) => _plan.IsOpen(at.UtcDateTime);

    /// <summary>When support is open next: at once, where it is open.</summary>
    /// <param name="from">From when on.</param>
    /// <returns>A time in the calendar's zone, or null where it does not open again within ten years.</returns>
    public DateTimeOffset? NextOpen(DateTimeOffset from)
    {
        foreach (var (start, _) in _plan.NextStretches(from.UtcDateTime))
        {
            return _clock.Offset(start);
        }

        return null;
    }

    /// <summary>When support closes next: the end of the present stretch, or null where it is closed now or does not close within ten years.</summary>
    /// <param name="from">From when on.</param>
    public DateTimeOffset? NextClose(DateTimeOffset from)
    {
        DateTime? end = null;
        foreach (var (start, to) in _plan.Stretches(from.UtcDateTime, OpeningPlan.SearchEnd(from.UtcDateTime)))
        {
            if (start > (end ?? from.UtcDateTime))
            {
                return end is { } closes ? _clock.Offset(closes) : null;
            }

            end = to;
        }

        return end is { } last && last < OpeningPlan.SearchEnd(from.UtcDateTime) ? _clock.Offset(last) : null;
    }

    /// <summary>When so much opening time will have passed: the earliest such moment.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="business">The opening time; not negative.</param>
    /// <returns>A time in the calendar's zone, or null where the calendar is not open for so long within ten years.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="business"/> is negative.</exception>
    public DateTimeOffset? Add(DateTimeOffset from, TimeSpan business)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(business, TimeSpan.Zero);
        if (business == TimeSpan.Zero)
        {
            return _clock.Offset(from.UtcDateTime);
        }

        var left = business;
        foreach (var (start, end) in _plan.Stretches(from.UtcDateTime, OpeningPlan.SearchEnd(from.UtcDateTime)))
        {
            if (left <= end - start)
            {
                return _clock.Offset(start + left);
            }

            left -= end - start;
        }

        return null;
    }

    /// <summary>The opening time between two moments; negative where the second is the earlier.</summary>
    /// <param name="from">The first moment.</param>
    /// <param name="to">The second moment.</param>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var sum = TimeSpan.Zero;
        foreach (var (start, end) in _plan.Stretches(from.UtcDateTime, to.UtcDateTime))
        {
            sum += end - start;
        }

        return sum;
    }

    /// <summary>A moment on the clock of the calendar's zone.</summary>
    internal DateTimeOffset InZone(DateTimeOffset at) => _clock.Offset(at.UtcDateTime);
}
