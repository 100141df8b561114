using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The clock on the wall of a time zone.</summary>
internal sealed class ZoneClock
{
    private readonly TimeZoneInfo _zone;

    private ZoneClock(TimeZoneInfo zone) => _zone = zone;

    public string Id => _zone.Id;

    /// <summary>The clock of a zone that the caller names.</summary>
    /// <exception cref="ArgumentException">The system does not know the zone.</exception>
    public static ZoneClock Of(string? timeZone, string parameter)
    {
        Guard.Against.NullOrWhiteSpace(timeZone, parameter);
        return Find(timeZone) ?? throw new ArgumentException("The system does not know this time zone. It must be an IANA id such as Asia/Shanghai, and the system must have the tz database.", parameter);
    }

    /// <summary>The clock of a zone, or null where the system does not know it.</summary>
    public static ZoneClock? Find(string timeZone) =>
        SchemaFormats.Matches(SchemaFormats.TimeZone, timeZone) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) && (zone.HasIanaId || zone.Id == "UTC") ? new(zone) : null;

    /// <summary>What the clock shows.</summary>
    public DateTime Local(DateTime utc) => Shifted(utc, _zone.GetUtcOffset(utc));

    /// <summary>A moment with the zone's offset; beyond the first and the last year, in UTC.</summary>
    public DateTimeOffset Offset(DateTime utc)
    {
        var offset = _zone.GetUtcOffset(utc);
        return Shifted(utc, offset) - offset == DateTime.SpecifyKind(utc, DateTimeKind.Unspecified) ? new DateTimeOffset(utc).ToOffset(offset) : new(utc);
    }

    /// <summary>The time from a moment up to the next midnight or change of the clock, whichever comes first, and not beyond a limit.</summary>
    public DayChunk ChunkFrom(DateTime utc, DateTime limit)
    {
        utc = DateTime.SpecifyKind(utc, DateTimeKind.Utc);
        limit = DateTime.SpecifyKind(limit, DateTimeKind.Utc);
        var offset = _zone.GetUtcOffset(utc);
        var date = Shifted(utc, offset).Date;
        var end = Utc(Shifted(date, TimeSpan.FromDays(1)), offset);
        end = end <= utc || end > limit ? limit : end;
        return new(date, offset, IsSteady(utc, end, offset) ? end : FirstChange(utc, end, offset));
    }

    internal static DateTime Utc(DateTime local, TimeSpan offset) => DateTime.SpecifyKind(Shifted(local, -offset), DateTimeKind.Utc);

    /// <summary>A clock does not change twice within a day.</summary>
    private bool IsSteady(DateTime utc, DateTime end, TimeSpan offset) => end <= utc || _zone.GetUtcOffset(end.AddTicks(-1)) == offset;

    private DateTime FirstChange(DateTime steady, DateTime changed, TimeSpan offset)
    {
        while (changed - steady > TimeSpan.FromTicks(1))
        {
            var middle = steady + ((changed - steady) / 2);
            (steady, changed) = _zone.GetUtcOffset(middle) == offset ? (middle, changed) : (steady, middle);
        }

        return changed;
    }

    private static DateTime Shifted(DateTime time, TimeSpan by) =>
        new(Math.Clamp(time.Ticks + by.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Unspecified);
}
