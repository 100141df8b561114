using System.Globalization;

namespace Occ.Support;

/// <summary>Finds times: by the calendar, counted from now, and lengths of time.</summary>
internal sealed class TimeEntities(EntityList entities, ZonedClock clock)
{
    private const int LongestSpanDays = 10_000;
    private static readonly WordTable Days = WordTable.Of("day");
    private static readonly WordTable Weekdays = WordTable.Of("weekday");
    private static readonly WordTable Units = WordTable.Of("unit");
    private static readonly WordTable Ago = WordTable.Of("ago");
    private static readonly WordTable NumberWords = WordTable.Of("number-word");
    private static readonly ulong Months = WordTable.Of("month").Bit;
    private static readonly ulong DayParts = WordTable.Of("day-part").Bit;
    private static readonly ulong Starts = Days.Bit | Weekdays.Bit | NumberWords.Bit | Months | DayParts;

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            if (!entities.IsFree(at) || !IsStart(text, at))
            {
                continue;
            }

            var end = char.IsAsciiDigit(text[at]) || entities.Words.Has(at, Months) ? Calendar(text, at) : -1;
            end = end < 0 && entities.Words.Has(at, Days.Bit | Weekdays.Bit) ? RelativeDay(text, at) : end;
            end = end < 0 ? Span(text, at) : end;
            end = end < 0 && IsClockStart(text, at) ? BareClock(text, at) : end;
            at = end < 0 ? at : end - 1;
        }
    }

    private bool IsStart(ReadOnlySpan<char> text, int at) =>
        entities.Words.Has(at, Starts)
        || (text[at] >= '\u4e00' && Numbers.IsChinese(text[at]))
        || (char.IsAsciiDigit(text[at]) && (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '-' or '/' or ':' or '#' or '_')));

    private bool IsClockStart(ReadOnlySpan<char> text, int at) => char.IsAsciiDigit(text[at]) || text[at] > '\u007f' || entities.Words.Has(at, DayParts);

    private int Calendar(ReadOnlySpan<char> text, int at)
    {
        var end = CalendarDate.Read(text, at, clock.Today, out var date);
        return end < 0 ? -1 : WithTime(text, at, end, date, IntakeTimeForm.Absolute);
    }

    private int RelativeDay(ReadOnlySpan<char> text, int at)
    {
        var length = Weekdays.Match(text, at, out var weekday);
        if (length > 0)
        {
            return WithTime(text, at, at + length, LastWeekday(weekday), IntakeTimeForm.Relative);
        }

        length = Days.Match(text, at, out var day);
        if (length == 0)
        {
            return -1;
        }

        var isEvening = day.EndsWith("pm", StringComparison.Ordinal);
        return day == "now"
            ? Add(at, at + length, IntakeTimeForm.Relative, clock.Now, true)
            : WithTime(text, at, at + length, clock.Today.AddDays(int.Parse(isEvening ? day[..^2] : day, NumberFormatInfo.InvariantInfo)), IntakeTimeForm.Relative, isEvening);
    }

    /// <summary>The value is the number of the day, Monday 1, with <c>-</c> in front for one of the week before.</summary>
    private DateTime LastWeekday(string weekday)
    {
        var today = ((int)clock.Today.DayOfWeek + 6) % 7;
        var day = weekday[^1] - '1';
        return weekday[0] == '-' ? clock.Today.AddDays(day - today - 7)
            : weekday[0] == '<' ? clock.Today.AddDays(day < today ? day - today : day - today - 7)
            : clock.Today.AddDays(day <= today ? day - today : day - today - 7);
    }

    private int WithTime(ReadOnlySpan<char> text, int start, int end, DateTime date, IntakeTimeForm form, bool isEvening = false)
    {
        var joint = ClockTime.SkipJoint(text, end);
        var after = ClockTime.Read(text, joint, out var time);
        if (after < 0)
        {
            var part = ClockTime.ReadPart(text, ClockTime.SkipSpaces(text, end));
            return Add(start, part > 0 ? ClockTime.SkipSpaces(text, end) + part : end, form, clock.At(date), true);
        }

        time = isEvening && time.Hours is > 4 and < 12 ? time + TimeSpan.FromHours(12) : time;
        var zone = ClockTime.ReadZone(text, after, out var offset);
        var at = zone < 0 ? clock.At(date + time) : new DateTimeOffset(date + time, offset);
        return Add(start, zone < 0 ? after : zone, form, at, false);
    }

    /// <summary>A number with a unit: so long ago, or simply so long.</summary>
    private int Span(ReadOnlySpan<char> text, int at)
    {
        var end = SpanNumber(text, at, out var number);
        if (end < 0)
        {
            return -1;
        }

        var isApproximate = number is null;
        for (end = ClockTime.SkipSpaces(text, end); Units.Match(text, end, out _, afterDigit: true) == 0 && end < text.Length && text[end] is '个' or '個' or '多' or '几' or '+' or '来'; end++)
        {
            isApproximate |= text[end] is not ('个' or '個');
        }

        end = ClockTime.SkipSpaces(text, end);
        var length = Units.Match(text, end, out var seconds, afterDigit: true);
        if (length == 0 || !entities.IsFree(at, end + length))
        {
            return -1;
        }

        end += length;
        var half = end < text.Length && text[end] == '半' ? 1 : 0;
        end += half;
        var isTooLong = number > LongestSpanDays * 86_400m; // by the shortest unit; a longer number could not be multiplied
        var span = isTooLong ? 0m : (number ?? 0m) * long.Parse(seconds, NumberFormatInfo.InvariantInfo);
        var ago = Ago.Match(text, ClockTime.SkipSpaces(text, end), out _);
        var form = ago > 0 ? IntakeTimeForm.Relative : IntakeTimeForm.Duration;
        end = ago > 0 ? ClockTime.SkipSpaces(text, end) + ago : end;
        DateTimeOffset? point = number is null || isTooLong || span > LongestSpanDays * 86_400m ? null : clock.Now.AddSeconds(-(double)span);
        return Add(at, end, form, point, isApproximate);
    }

    private static int SpanNumber(ReadOnlySpan<char> text, int at, out decimal? number)
    {
        number = null;
        if (char.IsAsciiDigit(text[at]))
        {
            var end = Numbers.ReadDigits(text, at, out var digits);
            number = end > 0 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo, out var value) ? value : null;
            return number is null ? -1 : end;
        }

        var length = NumberWords.Match(text, at, out var word);
        if (length > 0)
        {
            number = word == "?" ? null : decimal.Parse(word, NumberStyles.AllowDecimalPoint, NumberFormatInfo.InvariantInfo);
            return at + length;
        }

        return Numbers.ReadChinese(text, at, out number);
    }

    private int BareClock(ReadOnlySpan<char> text, int at)
    {
        var end = ClockTime.Read(text, at, out var time);
        if (end < 0)
        {
            return -1;
        }

        var zone = ClockTime.ReadZone(text, end, out var offset);
        var point = zone < 0 ? clock.At(clock.Today + time) : new(clock.Now.ToOffset(offset).Date + time, offset);
        return Add(at, zone < 0 ? end : zone, IntakeTimeForm.Absolute, point > clock.Now ? point.AddDays(-1) : point, true);
    }

    private int Add(int start, int end, IntakeTimeForm form, DateTimeOffset? at, bool isApproximate)
    {
        if (!entities.IsFree(start, end))
        {
            return -1;
        }

        entities.Add(new(IntakeEntityKind.Time, start, end - start, entities.Slice(start, end)) { TimeForm = form, At = at, IsApproximate = isApproximate });
        return end;
    }
}
