namespace Occ.Support;

/// <summary>A date that is not like its weekday: a holiday that is closed, or a day that is open all the same.</summary>
/// <param name="Date">The date in the calendar's time zone.</param>
/// <param name="Hours">When it is open; none where it is closed.</param>
public sealed record CalendarDay(DateOnly Date, IReadOnlyList<OpenHours> Hours)
{
    /// <summary>A day on which support is closed.</summary>
    /// <param name="date">The date.</param>
    public static CalendarDay Closed(DateOnly date) => new(date, []);

    /// <summary>A day on which support is open, such as a Saturday that is worked to make up for a holiday.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hours">When.</param>
    public static CalendarDay Open(DateOnly date, params OpenHours[] hours) => new(date, hours);
}
