using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>How long people waited at each hour of the week, and what that says about the next.</summary>
public sealed class WaitHistory
{
    private const int WeekHours = 7 * 24;
    private const int DayHours = 24;
    private const int MostQuietTimes = 3;

    private readonly SupportCalendar _calendar;
    private readonly WaitHistoryOptions _options;
    private readonly List<ObservedWait>[] _hours;

    /// <summary>Sorts waits by the hour of the week, on the clock of the calendar.</summary>
    /// <param name="waits">The waits, in any order.</param>
    /// <param name="calendar">When support is open.</param>
    /// <param name="options">Options, or null for the defaults.</param>
    public WaitHistory(IEnumerable<ObservedWait> waits, SupportCalendar calendar, WaitHistoryOptions? options = null)
    {
        Guard.Against.Null(waits);
        _calendar = Guard.Against.Null(calendar);
        _options = options ?? new();
        _hours = [.. Enumerable.Range(0, WeekHours).Select(_ => new List<ObservedWait>())];
        foreach (var wait in waits)
        {
            _hours[HourOf(wait.Asked)].Add(wait);
        }
    }

    /// <summary>The forecast for somebody who asks now, or at the next opening where support is closed.</summary>
    /// <param name="now">Now.</param>
    /// <returns>The forecast; unknown where too few waits were seen at such hours.</returns>
    public WaitForecast Forecast(DateTimeOffset now)
    {
        if (_calendar.NextOpen(now) is not { } open)
        {
            return WaitForecast.Unknown(WaitGap.NobodyThere, now, _calendar);
        }

        var waits = WaitsAt(open, now);
        return waits.Length < _options.SampleFloor
            ? WaitForecast.Unknown(WaitGap.FewSamples, now, _calendar, waits.Length)
            : WaitForecast.Of(WaitBasis.History, Quantile(waits, 50), Quantile(waits, 90), waits.Length, now, _calendar);
    }

    /// <summary>The hours of the coming week at which people wait much less, the soonest first.</summary>
    /// <param name="now">Now.</param>
    /// <param name="report">What the person needs help with.</param>
    /// <param name="timeZone">The IANA id of the person's time zone.</param>
    /// <returns>
    /// At most three; none where nothing is at least as much shorter as the options say, where the present wait is unknown,
    /// and never for theft or compromise, or where it is not known what happened: nobody in danger is told to come later.
    /// </returns>
    /// <exception cref="ArgumentException">The system does not know the zone.</exception>
    public IReadOnlyList<QuietTime> QuietTimes(DateTimeOffset now, ProblemReport report, string timeZone)
    {
        Guard.Against.Null(report);
        var clock = ZoneClock.Of(timeZone, nameof(timeZone));
        if (DangerSigns.CanBeIn(report) || Forecast(now) is not { Typical: { } typical, Most: { } most } || typical == TimeSpan.Zero)
        {
            return [];
        }

        var quiet = new List<QuietTime>();
        foreach (var start in ComingHours(now))
        {
            var waits = Recent([HourOf(start)], now);
            if (waits.Length >= _options.SampleFloor && Quantile(waits, 50) is var shorter && Quantile(waits, 90) is var longest && shorter <= typical * (1 - _options.LeastGain) && longest <= most)
            {
                Add(quiet, new(clock.Offset(start.UtcDateTime), clock.Offset(start.UtcDateTime.AddHours(1)), shorter, longest, waits.Length));
            }
        }

        return [.. quiet.OrderBy(q => q.Typical).ThenBy(q => q.From).Take(MostQuietTimes).OrderBy(q => q.From)];
    }

    /// <summary>The whole hours of the coming week in which support is open all the time.</summary>
    private IEnumerable<DateTimeOffset> ComingHours(DateTimeOffset now)
    {
        var local = _calendar.InZone(now);
        var first = local.AddTicks(TimeSpan.TicksPerHour - (local.TimeOfDay.Ticks % TimeSpan.TicksPerHour));
        return Enumerable.Range(0, WeekHours).Select(h => _calendar.InZone(first.AddHours(h))).Where(h => _calendar.Between(h, h.AddHours(1)) == TimeSpan.FromHours(1));
    }

    /// <summary>Hours that touch become one stretch, whose figures are the worse of both.</summary>
    private static void Add(List<QuietTime> quiet, QuietTime hour)
    {
        if (quiet.Count > 0 && quiet[^1] is var last && last.To == hour.From)
        {
            quiet[^1] = new(last.From, hour.To, Longer(last.Typical, hour.Typical), Longer(last.Most, hour.Most), last.SampleSize + hour.SampleSize);
        }
        else
        {
            quiet.Add(hour);
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    /// <summary>The recent waits of an hour of the week, in order; with the hours beside it where it has too few.</summary>
    private TimeSpan[] WaitsAt(DateTimeOffset at, DateTimeOffset now)
    {
        var hour = HourOf(at);
        var waits = Recent([hour], now);
        return waits.Length >= _options.SampleFloor ? waits
            : Recent([.. new[] { hour - 1, hour, hour + 1 }.Where(h => h >= 0 && h / DayHours == hour / DayHours)], now) is var wider && wider.Length >= _options.SampleFloor ? wider
            : waits;
    }

    private TimeSpan[] Recent(int[] hours, DateTimeOffset now) =>
        [.. hours.SelectMany(h => _hours[h]).Where(w => w.Asked <= now && now - w.Asked <= _options.Recent).Select(w => w.Wait).Order()];

    private int HourOf(DateTimeOffset at)
    {
        var local = _calendar.InZone(at);
        return ((int)local.DayOfWeek * DayHours) + local.Hour;
    }

    /// <summary>The nearest rank: a wait that somebody did have.</summary>
    private static TimeSpan Quantile(TimeSpan[] waits, int percent) => waits[(((waits.Length * percent) + 99) / 100) - 1];
}
