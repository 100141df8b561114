namespace Occ.Support;

/// <summary>How long a person will probably wait for an answer: a range, what it rests on, and when that was.</summary>
/// <remarks>Unknown is the default: a forecast without a basis has no numbers.</remarks>
public sealed record WaitForecast
{
    private const double Half = 0.5;
    private const double MostPeople = 0.9;

    internal WaitForecast(DateTimeOffset at) => At = at;

    /// <summary>What it rests on.</summary>
    public WaitBasis Basis { get; internal init; }

    /// <summary>Why there is none.</summary>
    public WaitGap Gap { get; internal init; }

    /// <summary>Half of the people wait no longer, counted in opening time; null where it is unknown.</summary>
    public TimeSpan? Typical { get; internal init; }

    /// <summary>Nine of ten people wait no longer, counted in opening time; null where it is unknown.</summary>
    public TimeSpan? Most { get; internal init; }

    /// <summary>The mean of all waits, where the basis gives one.</summary>
    public TimeSpan? Mean { get; internal init; }

    /// <summary>The moment it was made for.</summary>
    public DateTimeOffset At { get; }

    /// <summary>On how many observations it rests.</summary>
    public int SampleSize { get; internal init; }

    /// <summary>When support opens, where it is closed now; null where it is open, or where no calendar was given.</summary>
    public DateTimeOffset? OpensAt { get; internal init; }

    /// <summary>When half of the people have their answer, closing times included; null without a calendar.</summary>
    public DateTimeOffset? TypicalAt { get; internal init; }

    /// <summary>When nine of ten have it, closing times included; null without a calendar.</summary>
    public DateTimeOffset? MostAt { get; internal init; }

    /// <summary>The time on the clock until half of the people have their answer: with a calendar, closing times included.</summary>
    public TimeSpan? TypicalDelay => TypicalAt is { } at ? at - At : Typical;

    /// <summary>The forecast for the last person of a queue.</summary>
    /// <remarks>The wait for so many to be helped is an Erlang distribution; its quantiles by Wilson and Hilferty (1931).</remarks>
    /// <param name="queue">The queue.</param>
    /// <param name="now">Now.</param>
    /// <param name="calendar">When support is open, or null.</param>
    public static WaitForecast OfQueue(SupportQueue queue, DateTimeOffset now, SupportCalendar? calendar = null)
    {
        if (queue.Agents == 0)
        {
            return Unknown(WaitGap.NobodyThere, now, calendar);
        }

        var pace = queue.Handling / queue.Agents;
        var places = queue.Ahead + 1d;
        return Of(WaitBasis.Queue, Times(pace, Places(places, 0)), Times(pace, Places(places, 1.2816)), queue.Samples, now, calendar, Times(pace, places));
    }

    /// <summary>The forecast for a person who asks at a chance moment.</summary>
    /// <param name="staffing">The agents and the requests.</param>
    /// <param name="now">Now.</param>
    /// <param name="calendar">When support is open, or null.</param>
    /// <returns>The forecast; an overloaded queue has no number.</returns>
    public static WaitForecast OfStaffing(SupportStaffing staffing, DateTimeOffset now, SupportCalendar? calendar = null)
    {
        var formula = new ErlangC(staffing);
        return staffing.Agents == 0 ? Unknown(WaitGap.NobodyThere, now, calendar)
            : formula.IsOverloaded ? Unknown(WaitGap.Overloaded, now, calendar)
            : Of(WaitBasis.Staffing, formula.Quantile(Half), formula.Quantile(MostPeople), staffing.Requests, now, calendar, formula.Mean);
    }

    /// <summary>The forecast in words: the range, what it rests on, and when support opens.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    /// <param name="timeZone">The IANA id of the person's zone, or null for the calendar's.</param>
    /// <exception cref="ArgumentException">The system does not know the zone.</exception>
    public string Explain(string? language = null, string? timeZone = null) => WaitTexts.Explain(this, language, timeZone);

    internal static WaitForecast Unknown(WaitGap gap, DateTimeOffset now, SupportCalendar? calendar, int samples = 0) =>
        new(now) { Gap = gap, SampleSize = samples, OpensAt = OpeningAfter(now, calendar) };

    internal static WaitForecast Of(WaitBasis basis, TimeSpan typical, TimeSpan most, int samples, DateTimeOffset now, SupportCalendar? calendar, TimeSpan? mean = null)
    {
        if (calendar is not null && calendar.NextOpen(now) is null)
        {
            return Unknown(WaitGap.NobodyThere, now, calendar);
        }

        var opens = OpeningAfter(now, calendar);
        return new(now)
        {
            Basis = basis,
            Typical = typical,
            Most = most,
            Mean = mean,
            SampleSize = samples,
            OpensAt = opens,
            TypicalAt = calendar?.Add(opens ?? now, typical),
            MostAt = calendar?.Add(opens ?? now, most),
        };
    }

    private static DateTimeOffset? OpeningAfter(DateTimeOffset now, SupportCalendar? calendar) => calendar is null || calendar.IsOpen(now) ? null : calendar.NextOpen(now);

    /// <summary>A multiple of a time, or the longest time there is.</summary>
    internal static TimeSpan Times(TimeSpan time, double factor) => time.Ticks * factor >= TimeSpan.MaxValue.Ticks ? TimeSpan.MaxValue : time * factor;

    private static double Places(double places, double deviations)
    {
        var ninth = 1 / (9 * places);
        return places * Math.Pow(Math.Max(0, 1 - ninth + (deviations * Math.Sqrt(ninth))), 3);
    }
}
