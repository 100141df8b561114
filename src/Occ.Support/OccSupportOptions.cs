namespace Occ.Support;

/// <summary>What a host decides when it registers the library. Wrong values are refused when <c>AddOccSupport</c> is called.</summary>
public sealed class OccSupportOptions
{
    /// <summary>Networks of the host's own, beside those that ship with the library. See docs/networks.md for the notation.</summary>
    public IList<NetworkDefinition> Networks { get; } = [];

    /// <summary>The largest problem report that is read from JSON, in bytes of UTF-8: 1,024 to 16,777,216.</summary>
    public int MaxReportBytes { get; set; } = ReportReaderOptions.DefaultMaxBytes;

    /// <summary>The IANA id of the time zone in which a person's words such as "yesterday" are read, where none comes with the message.</summary>
    public string TimeZone { get; set; } = "UTC";

    /// <summary>Every fault at once, each with the name of its option.</summary>
    internal IEnumerable<string> Faults()
    {
        if (MaxReportBytes is < 1024 or > 16 * 1024 * 1024)
        {
            yield return $"{nameof(MaxReportBytes)} must be from 1,024 to 16,777,216";
        }

        if (string.IsNullOrEmpty(TimeZone) || !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
        {
            yield return $"{nameof(TimeZone)} must be the IANA id of a time zone, such as Asia/Shanghai";
        }
    }
}
