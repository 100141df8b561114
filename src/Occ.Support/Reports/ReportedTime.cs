namespace Occ.Support;

/// <summary>When something happened: a point in time, or the words and the time zone from which one can be found.</summary>
public sealed record ReportedTime
{
    /// <summary>The point in time, if it is known.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? At { get; init; }

    /// <summary>The time as the person wrote it, redacted; at most 64 characters, or empty.</summary>
    [Wire(MaxLength = ReportLimits.Short)]
    public RedactedText Local { get; init => field = FittedText.OneLine(value, ReportLimits.Short); }

    /// <summary>The IANA id of the person's time zone, such as <c>Asia/Shanghai</c>, or empty.</summary>
    /// <exception cref="ArgumentException">It can't be such an id.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.TimeZone)]
    public RedactedText Zone { get; init => field = ReportLimits.Require(value, SchemaFormats.TimeZone, ReportLimits.Code, nameof(Zone)); }

    /// <summary>Makes an entry of what a person wrote; both texts are redacted first.</summary>
    /// <param name="local">The time as it was written.</param>
    /// <param name="zone">The IANA id of the person's time zone, or null.</param>
    /// <exception cref="ArgumentException"><paramref name="zone"/> can't be such an id.</exception>
    public static ReportedTime From(string local, string? zone = null) => new() { Local = Redacted.Of(local), Zone = Redacted.Of(zone) };
}
