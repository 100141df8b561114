namespace Occ.Support;

/// <summary>A part of a day in which the clock runs evenly.</summary>
/// <param name="LocalDate">The date on the clock.</param>
/// <param name="Offset">How far the clock is ahead of UTC.</param>
/// <param name="End">Its end in UTC.</param>
internal readonly record struct DayChunk(DateTime LocalDate, TimeSpan Offset, DateTime End)
{
    /// <summary>The moment, in UTC, at which an evenly running clock shows a minute of the day.</summary>
    public DateTime ToUtc(int minute) => ZoneClock.Utc(LocalDate.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay ? DateTime.MaxValue : LocalDate.AddMinutes(minute), Offset);
}
