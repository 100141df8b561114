namespace Occ.Support;

/// <summary>Reads a date by the calendar: <c>2026-03-01</c>, <c>2026年3月1日</c>, <c>3月1号</c>, <c>March 1, 2026</c>, <c>1 Mar</c>.</summary>
internal static class CalendarDate
{
    private static readonly WordTable Months = WordTable.Of("month");

    /// <summary>Reads a date at a position. Without a year it is the last such day up to today.</summary>
    /// <returns>The position behind it, or -1.</returns>
    public static int Read(ReadOnlySpan<char> text, int at, DateTime today, out DateTime date)
    {
        date = default;
        var end = char.IsAsciiDigit(text[at]) ? InDigits(text, at, out var y, out var m, out var d) : MonthFirst(text, at, out y, out m, out d);
        if (end < 0 || m is < 1 or > 12 || d < 1 || y is not 0 and (< 2009 or > 2100))
        {
            return -1;
        }

        var year = y == 0 ? today.Year : y;
        if (d > DateTime.DaysInMonth(year, m))
        {
            return -1;
        }

        date = new(year, m, d);
        date = y == 0 && date > today.AddDays(1) ? SameDayBefore(date) : date;
        return end;
    }

    private static DateTime SameDayBefore(DateTime date) =>
        date.Day <= DateTime.DaysInMonth(date.Year - 1, date.Month) ? new(date.Year - 1, date.Month, date.Day) : date;

    private static int InDigits(ReadOnlySpan<char> text, int at, out int year, out int month, out int day)
    {
        year = month = day = 0;
        var end = BeforeMark(text, ClockTime.Number(text, at, 4, out var first));
        if (end < 0 || end >= text.Length)
        {
            return -1;
        }

        if (first > 999)
        {
            year = first;
            return text[end] switch
            {
                '-' or '/' or '.' => Parted(text, end, out month, out day),
                '年' => MonthAndDay(text, end + 1, out month, out day),
                _ => -1,
            };
        }

        if (first <= 12 && text[end] is '月')
        {
            return MonthAndDay(text, at, out month, out day);
        }

        // 1 March 2026, 1st of March
        day = first;
        end = end - at <= 2 ? DayFirst(text, end, out month) : -1;
        return end < 0 ? -1 : Year(text, end, out year);
    }

    private static int Parted(ReadOnlySpan<char> text, int at, out int month, out int day)
    {
        day = 0;
        var end = ClockTime.Number(text, at + 1, 2, out month);
        return end > 0 && end < text.Length && text[end] == text[at] ? ClockTime.Number(text, end + 1, 2, out day) : -1;
    }

    private static int MonthAndDay(ReadOnlySpan<char> text, int at, out int month, out int day)
    {
        day = 0;
        var end = BeforeMark(text, ClockTime.Number(text, ClockTime.SkipSpaces(text, at), 2, out month));
        if (end < 0 || end >= text.Length || text[end] != '月')
        {
            return -1;
        }

        end = ClockTime.Number(text, ClockTime.SkipSpaces(text, end + 1), 2, out day);
        var mark = BeforeMark(text, end);
        return mark > 0 && mark < text.Length && text[mark] is '日' or '号' or '號' ? mark + 1 : end;
    }

    private static int MonthFirst(ReadOnlySpan<char> text, int at, out int year, out int month, out int day)
    {
        year = month = day = 0;
        var length = Months.Match(text, at, out var number);
        if (length == 0 || at + length >= text.Length || text[at + length] is not (' ' or '.'))
        {
            return -1;
        }

        month = Two(number);
        var end = ClockTime.Number(text, ClockTime.SkipSpaces(text, at + length + 1), 2, out day);
        return end < 0 ? -1 : Year(text, SkipOrdinal(text, end), out year);
    }

    private static int DayFirst(ReadOnlySpan<char> text, int at, out int month)
    {
        month = 0;
        var start = ClockTime.SkipSpaces(text, SkipOrdinal(text, at));
        if (text[start..].StartsWith("of ", StringComparison.OrdinalIgnoreCase))
        {
            start += 3;
        }

        var length = Months.Match(text, start, out var number, afterDigit: true);
        if (length == 0)
        {
            return -1;
        }

        month = Two(number);
        return start + length;
    }

    private static int Year(ReadOnlySpan<char> text, int end, out int year)
    {
        var start = end;
        if (start < text.Length && text[start] is ',' or '.')
        {
            start++;
        }

        start = ClockTime.SkipSpaces(text, start);
        var after = start > end ? ClockTime.Number(text, start, 4, out year) : -1;
        if (after - start == 4)
        {
            ClockTime.Number(text, start, 4, out year);
            return after;
        }

        year = 0;
        return end;
    }

    /// <summary>Skips a space between a number and its Chinese mark, as in <c>5 月 20 号</c>.</summary>
    private static int BeforeMark(ReadOnlySpan<char> text, int end) =>
        end > 0 && end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '年' or '月' or '日' or '号' or '號' ? end + 1 : end;

    private static int Two(string number) => ((number[0] - '0') * 10) + (number[1] - '0');

    private static int SkipOrdinal(ReadOnlySpan<char> text, int at) =>
        at + 2 <= text.Length && "st nd rd th".AsSpan().Contains(text.Slice(at, 2), StringComparison.Ordinal) && text[at] != ' ' ? at + 2 : at;
}
