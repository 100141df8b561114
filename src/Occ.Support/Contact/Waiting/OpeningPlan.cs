using System.Collections.Frozen;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Weekly hours and the dates that differ, laid out on the clock of a zone: the stretches of time that are open.</summary>
internal sealed class OpeningPlan
{
    private const int DaysOfWeek = 7;
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(3653);

    /// <summary>Two weeks and a day or two: a weekly hour can fall into a skipped one.</summary>
    private static readonly TimeSpan WeeklyHorizon = TimeSpan.FromDays(16);

    private readonly ZoneClock _clock;
    private readonly OpenHours[][] _week = new OpenHours[DaysOfWeek][];
    private readonly FrozenDictionary<DateOnly, OpenHours[]> _days;
    private readonly DateTime _lastDay;

    /// <exception cref="ArgumentException">Hours of a day overlap, or a date is named twice.</exception>
    public OpeningPlan(ZoneClock clock, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<OpenHours>> week, IReadOnlyList<CalendarDay> days)
    {
        _clock = clock;
        for (var day = 0; day < DaysOfWeek; day++)
        {
            _week[day] = Ordered(week.GetValueOrDefault((DayOfWeek)day) ?? [], nameof(week));
        }

        var differing = new Dictionary<DateOnly, OpenHours[]>();
        foreach (var day in days)
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

    /// <summary>Where a search that began at a moment gives up: ten years on.</summary>
    public static DateTime SearchEnd(DateTime from) => Later(from, Horizon);

    public bool IsOpen(DateTime utc)
    {
        var local = _clock.Local(utc);
        return Array.Exists(HoursOf(local), h => IsWithin(h, local.TimeOfDay));
    }

    /// <summary>The open stretches between two moments of UTC, in order; two can touch.</summary>
    public IEnumerable<(DateTime Start, DateTime End)> Stretches(DateTime from, DateTime to)
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

    /// <summary>The open stretches from a moment on, as far as a first one can lie: behind the last date that differs every week is like any other.</summary>
    public IEnumerable<(DateTime Start, DateTime End)> NextStretches(DateTime from)
    {
        var regular = Later(from > _lastDay ? from : _lastDay, WeeklyHorizon);
        var end = SearchEnd(from);
        return Stretches(from, regular < end ? regular : end);
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
