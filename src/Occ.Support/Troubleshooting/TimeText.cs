using System.Globalization;

namespace Occ.Support;

/// <summary>Reads a moment in the past: <c>6 hours ago</c>, <c>2天前</c>, or a date and time with its zone.</summary>
internal static class TimeText
{
    private const string Canonical = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly DateTimeOffset FirstBlock = new(2009, 1, 3, 0, 0, 0, TimeSpan.Zero); // no chain is older than Bitcoin's

    private static readonly string[] WithZone = ["yyyy-M-d H:m zzz", "yyyy-M-d H:m:s zzz", "yyyy-M-d H:mzzz", "yyyy-M-d H:m:szzz", "yyyy-M-d'T'H:mzzz", "yyyy-M-d'T'H:m:szzz", "yyyy-M-d'T'H:m:s.FFFFFFFzzz"];

    private static readonly string[] WithoutZone = ["yyyy-M-d", "yyyy-M-d H:m", "yyyy-M-d H:m:s", "yyyy-M-d'T'H:m", "yyyy-M-d'T'H:m:s"];

    private static readonly (string Unit, int Minutes)[] Units =
    [
        ("minutes", 1), ("minute", 1), ("mins", 1), ("min", 1), ("分钟", 1),
        ("hours", 60), ("hour", 60), ("hrs", 60), ("hr", 60), ("h", 60), ("个小时", 60), ("小时", 60), ("个钟头", 60),
        ("days", 1440), ("day", 1440), ("d", 1440), ("天", 1440), ("日", 1440),
        ("weeks", 10080), ("week", 10080), ("个星期", 10080), ("星期", 10080), ("周", 10080),
    ];

    /// <returns>The canonical value, in UTC, or the code of what is wrong.</returns>
    public static (string? Value, string? Fault) Read(string text, DateTimeOffset now)
    {
        var plain = AmountText.Narrow(text).Trim().Replace('/', '-').ToLowerInvariant();
        var moment = plain is "now" or "just now" or "刚刚" or "刚才" ? now : Ago(plain, now) ?? Exact(plain);
        if (moment is not { } when)
        {
            return (null, DateTime.TryParseExact(plain.Replace('t', 'T'), WithoutZone, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out _) ? "time-without-zone" : "time");
        }

        var tolerance = TimeSpan.FromMinutes(10);
        return when < FirstBlock ? (null, "too-early")
            : when - now > tolerance ? (null, "future")
            : (Write(when), null);
    }

    /// <summary>The moment that a canonical value names; null for anything else.</summary>
    public static DateTimeOffset? FromValue(string? value) =>
        DateTimeOffset.TryParseExact(value, Canonical, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>A moment as a canonical value.</summary>
    public static string Write(DateTimeOffset moment) => moment.ToUniversalTime().ToString(Canonical, DateTimeFormatInfo.InvariantInfo);

    /// <summary>A canonical value for people.</summary>
    public static string Display(string value) =>
        FromValue(value)?.ToString("yyyy-MM-dd HH:mm 'UTC'", DateTimeFormatInfo.InvariantInfo) ?? value;

    private static DateTimeOffset? Exact(string plain) =>
        DateTimeOffset.TryParseExact(plain.Replace('t', 'T').Replace("z", "+00:00", StringComparison.Ordinal), WithZone, DateTimeFormatInfo.InvariantInfo, DateTimeStyles.None, out var moment) ? moment : null;

    private static DateTimeOffset? Ago(string plain, DateTimeOffset now)
    {
        var rest = plain.AsSpan();
        foreach (var word in (string[])["ago", "以前", "之前", "前", "了"])
        {
            rest = rest.EndsWith(word, StringComparison.Ordinal) ? rest[..^word.Length].TrimEnd() : rest;
        }

        foreach (var (unit, minutes) in Units)
        {
            if (rest.EndsWith(unit, StringComparison.Ordinal)
                && int.TryParse(rest[..^unit.Length].Trim(), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var count)
                && count <= 10_000)
            {
                var span = TimeSpan.FromMinutes((double)count * minutes);
                return now - DateTimeOffset.MinValue > span ? now - span : DateTimeOffset.MinValue;
            }
        }

        return null;
    }
}
