namespace Occ.Support;

/// <summary>Reads a time of day and a zone behind it: <c>14:05</c>, <c>下午3点半</c>, <c>3pm</c>, <c>UTC+8</c>.</summary>
internal static class ClockTime
{
    private static readonly WordTable DayParts = WordTable.Of("day-part");
    private static readonly WordTable Joints = WordTable.Of("time-joint");

    /// <summary>Reads a time of day at a position.</summary>
    /// <returns>The position behind it, or -1.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, out TimeSpan time)
    {
        time = default;
        var part = DayParts.Match(text, at, out var partCode, beforeDigit: true);
        var start = SkipSpaces(text, at + part);
        var end = Number(text, start, 2, out var hour);
        if (end < 0)
        {
            end = part > 0 || IsChineseHour(text, start) ? ChineseNumber(text, start, out hour) : -1;
        }

        if (end < 0 || hour > 24)
        {
            return -1;
        }

        var (minute, second, isTime) = (0, 0, false);
        if (end < text.Length && text[end] is ':' or '：' && Number(text, end + 1, 2, out minute) is var afterMinute && afterMinute == end + 3)
        {
            (end, isTime) = (afterMinute, true);
            if (end < text.Length && text[end] is ':' or '：' && Number(text, end + 1, 2, out second) is var afterSecond && afterSecond == end + 3)
            {
                end = afterSecond;
            }
        }
        else if (end < text.Length && text[end] is '点' or '點' or '时' or '時' && !(end + 1 < text.Length && text[end + 1] is '间' or '間' or '候'))
        {
            (end, isTime) = (end + 1, true);
            (end, minute) = ChineseMinute(text, end);
        }

        var suffix = DayParts.Match(text, SkipSpaces(text, end), out var suffixCode, afterDigit: true);
        if (suffix > 0 && suffixCode is "am" or "pm" && part == 0)
        {
            (end, partCode, isTime) = (SkipSpaces(text, end) + suffix, suffixCode, true);
        }

        if (!isTime || minute > 59 || second > 59)
        {
            return -1;
        }

        hour = partCode == "pm" && hour < 12 ? hour + 12 : partCode == "am" && hour == 12 ? 0 : hour;
        time = new(hour % 24, minute, second);
        return end;
    }

    /// <summary>Skips what may stand between a day and its time: spaces, commas, "at", a bare part of the day.</summary>
    public static int SkipJoint(ReadOnlySpan<char> text, int at)
    {
        var end = SkipSpaces(text, at);
        if (end < text.Length && text[end] is ',' or 'T' && end + 1 < text.Length && text[end + 1] is ' ' or (>= '0' and <= '9'))
        {
            end = SkipSpaces(text, end + 1);
        }

        var joint = Joints.Match(text, end, out _);
        return joint > 0 ? SkipSpaces(text, end + joint) : end;
    }

    /// <summary>A part of the day by itself, such as 晚上 behind 昨天.</summary>
    public static int ReadPart(ReadOnlySpan<char> text, int at) => DayParts.Match(text, at, out var code) is var length && length > 0 && code.Length > 2 | text[at] > '\u007f' ? length : 0;

    /// <summary>Reads an offset such as <c>Z</c>, <c>UTC</c>, <c>GMT+8</c> or <c>+08:00</c>.</summary>
    /// <returns>The position behind it, or -1.</returns>
    public static int ReadZone(ReadOnlySpan<char> text, int at, out TimeSpan offset)
    {
        offset = default;
        var start = SkipSpaces(text, at);
        if (start == at && start < text.Length && text[start] == 'Z' && (start + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[start + 1])))
        {
            return start + 1;
        }

        foreach (var (name, hours) in ((string, int)[])[("北京时间", 8), ("UTC", 0), ("GMT", 0)])
        {
            if (text[start..].StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                offset = TimeSpan.FromHours(hours);
                return Offset(text, start + name.Length, ref offset) is var end && end > 0 ? end : start + name.Length;
            }
        }

        return start == at ? Offset(text, start, ref offset) : -1;
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00a0')
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads a whole number of at most so many digits; -1 where there is none or it is longer.</summary>
    public static int Number(ReadOnlySpan<char> text, int at, int digits, out int number)
    {
        number = 0;
        var end = at;
        for (; end < text.Length && char.IsAsciiDigit(text[end]); end++)
        {
            if (end - at == digits)
            {
                return -1;
            }

            number = (number * 10) + (text[end] - '0');
        }

        return end == at ? -1 : end;
    }

    private static int Offset(ReadOnlySpan<char> text, int at, ref TimeSpan offset)
    {
        if (at >= text.Length || text[at] is not ('+' or '-'))
        {
            return -1;
        }

        var end = Number(text, at + 1, 2, out var hours);
        if (end < 0 || hours > 14)
        {
            return -1;
        }

        var minutes = 0;
        if (end < text.Length && text[end] == ':' && Number(text, end + 1, 2, out minutes) is var after && after > 0 && minutes < 60)
        {
            end = after;
        }

        offset = new(hours, minutes % 60, 0);
        offset = text[at] == '-' ? -offset : offset;
        return end;
    }

    private static (int End, int Minute) ChineseMinute(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] == '半')
        {
            return (at + 1, 30);
        }

        var end = Number(text, at, 2, out var minute);
        end = end < 0 ? ChineseNumber(text, at, out minute) : end;
        return end < 0 || minute > 59 ? (at, 0) : (end < text.Length && text[end] == '分' ? end + 1 : end, minute);
    }

    private static bool IsChineseHour(ReadOnlySpan<char> text, int at) => ChineseNumber(text, at, out _) is var end && end > 0 && end < text.Length && text[end] is '点' or '點';

    private static int ChineseNumber(ReadOnlySpan<char> text, int at, out int number)
    {
        number = 0;
        var end = Numbers.ReadChinese(text, at, out var value);
        if (end < 0 || value is null or > 60 || value % 1 != 0)
        {
            return -1;
        }

        number = (int)value;
        return end;
    }
}
