namespace Occ.Support;

/// <summary>Now, in the zone of the person, and how a local time there becomes a point in time.</summary>
internal readonly struct ZonedClock
{
    private readonly TimeZoneInfo _zone;

    public ZonedClock(TimeProvider time, TimeZoneInfo zone)
    {
        _zone = zone;
        Now = TimeZoneInfo.ConvertTime(time.GetUtcNow(), zone);
    }

    public DateTimeOffset Now { get; }

    public DateTime Today => Now.Date;

    /// <summary>The point in time of a local time; an hour that a clock change skips or repeats reads as standard time.</summary>
    public DateTimeOffset At(DateTime local) => new(local, _zone.GetUtcOffset(local));
}
