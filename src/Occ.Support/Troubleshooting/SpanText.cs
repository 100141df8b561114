using System.Globalization;

namespace Occ.Support;

/// <summary>Spans as guides write them: <c>8s</c>, <c>90m</c>, <c>24h</c> or <c>14d</c>.</summary>
internal static class SpanText
{
    /// <returns>The span; null where the text is none.</returns>
    public static TimeSpan? Read(string text)
    {
        if (text.Length is < 2 or > 5 || !int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var count))
        {
            return null;
        }

        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            'd' => TimeSpan.FromDays(count),
            _ => null,
        };
    }

    /// <summary>A span in its largest whole unit.</summary>
    public static string? Write(TimeSpan? span)
    {
        if (span is not { } value)
        {
            return null;
        }

        var seconds = (long)value.TotalSeconds;
        return seconds % 60 != 0 ? Invariant(seconds, 's')
            : seconds % 3600 != 0 || seconds == 0 ? Invariant(seconds / 60, 'm')
            : seconds % 86400 != 0 ? Invariant(seconds / 3600, 'h')
            : Invariant(seconds / 86400, 'd');
    }

    private static string Invariant(long count, char unit) => string.Create(NumberFormatInfo.InvariantInfo, $"{count}{unit}");
}
