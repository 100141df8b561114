using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>When support is open: weekly hours in a time zone, and dates that differ.</summary>
/// <remarks>
/// It is open whenever the clock on the wall shows an open minute. On the days of a clock change that is what people see:
/// an hour that is skipped is no time at all, and an hour that comes twice is open twice. Searches end ten years ahead.
/// </remarks>
public sealed class SupportCalendar
{
    private const int DaysOfWeek = 7;
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(3653);

    /// <summary>Two weeks and a day or two: a weekly hour can fall into a skipped one.</summary>
    private static readonly TimeSpan WeeklyHorizon = TimeSpan.FromDays(16);

    private readonly OpenHours[][] _week = new OpenHours[DaysOfWeek][];
    private readonly FrozenDictionary<DateOnly, OpenHours[]> _days;
    private readonly DateTime _lastDay;
    private readonly ZoneClock _clock;

    /// <summary>Makes a calendar.</summary>
    /// <param name="timeZone">The IANA id of the time zone, such as <c>Asia/Shanghai</c>.</param>
    /// <param name="week">The hours of each weekday; a weekday that is absent is closed.</param>
    /// <param name="days">Dates that differ, each once, or null for none.</param>
    /// <exception cref="ArgumentException">The system does not know the zone, hours of a day overlap, or a date is named twice.</exception>
    public SupportCalendar(string timeZone, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> week, IReadOnlyList<CalendarDay>? days = null)
    {
        Guard.Against.Null(week);
        _clock = ZoneClock.Of(timeZone, nameof(timeZone));
        for (var day = 0; day < DaysOfWeek; day++)
        {
            _week[day] = Ordered(week.GetValueOrDefault((DayOfWeek)day) ?? [], nameof(week));
        }

        var differing = new Dictionary<DateOnly, OpenHours[]>();
        foreach (var day in days ?? [])
        {
            Guard.Against.Null(day, nameof(days));
            if (!differing.TryAdd(day.Date, Ordered(day.Hours, nameof(days))))
            {
                throw new ArgumentException("A date is named twice.", nameof(days));
            }

            _lastDay = day.Date.ToDateTime(default) is var date && date > _lastDay ? date : _lastDay;
        }

        _days = differing.ToFrozenDictionary();
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
    public bool IsOpen(DateTimeOffset at)
    {
        var local = _clock.Local(at.UtcDateTime);
        return Array.Exists(HoursOf(local), h => IsWithin(h, local.TimeOfDay));
    }

    /// <summary>When support is open next: at once, where it is open.</summary>
    /// <param name="from">From when on.</param>
    /// <returns>A time in the calendar's zone, or null where it does not open again within ten years.</returns>
    public DateTimeOffset? NextOpen(DateTimeOffset from)
    {
        foreach (var (start, _) in Stretches(from.UtcDateTime, SearchEnd(from.UtcDateTime)))
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
        foreach (var (start, to) in Stretches(from.UtcDateTime, Later(from.UtcDateTime, Horizon)))
        {
            if (start > (end ?? from.UtcDateTime))
            {
                return end is { } closes ? _clock.Offset(closes) : null;
            }

            end = to;
        }

        return end is { } last && last < Later(from.UtcDateTime, Horizon) ? _clock.Offset(last) : null;
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
        foreach (var (start, end) in Stretches(from.UtcDateTime, Later(from.UtcDateTime, Horizon)))
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
        foreach (var (start, end) in Stretches(from.UtcDateTime, to.UtcDateTime))
        {
            sum += end - start;
        }

        return sum;
    }

    /// <summary>A moment on the clock of the calendar's zone.</summary>
    internal DateTimeOffset InZone(DateTimeOffset at) => _clock.Offset(at.UtcDateTime);

    /// <summary>The open stretches between two moments of UTC, in order; two can touch.</summary>
    private IEnumerable<(DateTime Start, DateTime End)> Stretches(DateTime from, DateTime to)
    {
        for (var at = from; at < to;)
        {
            var chunk = _clock.ChunkFrom(at, to);
            foreach (var hours in HoursOf(chunk.LocalDate))
            {
                var start = chunk.ToUtc(hours.From);
                var end = chunk.ToUtc(hours.To);
                start = start < at ? at : start;
                end = end > chunk.End ? chunk.End : end;
                if (start < end)
                {
                    yield return (start, end);
                }
            }

            at = chunk.End;
        }
    }

    /// <summary>Where a search for the next open minute can end: behind it every week is like any other.</summary>
    private DateTime SearchEnd(DateTime from)
    {
        var regular = Later(from > _lastDay ? from : _lastDay, WeeklyHorizon);
        var end = Later(from, Horizon);
        return regular < end ? regular : end;
    }

    private OpenHours[] HoursOf(DateTime local) => _days.TryGetValue(DateOnly.FromDateTime(local), out var hours) ? hours : _week[(int)local.DayOfWeek];

    private static bool IsWithin(OpenHours hours, TimeSpan time) => time >= TimeSpan.FromMinutes(hours.From) && time < TimeSpan.FromMinutes(hours.To);

    private static DateTime Later(DateTime from, TimeSpan by) => DateTime.MaxValue - from < by ? DateTime.MaxValue : from + by;

    private static OpenHours[] Ordered(IReadOnlyList<OpenHours>? hours, string name)
    {
        Guard.Against.Null(hours, name);
        OpenHours[] ordered = [.. hours.OrderBy(h => h.From)];
        for (var i = 0; i < ordered.Length; i++)
        {
            if (ordered[i].To == 0 || (i > 0 && ordered[i].From < ordered[i - 1].To))
            {
                throw new ArgumentException("Hours of a day overlap, or are empty.", name);
            }
        }

        return ordered;
    }
}
