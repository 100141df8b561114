namespace Occ.Support;

/// <summary>Finds numbers that a word names: memos, tickets, orders and blocks; and phone numbers.</summary>
internal sealed class NumberedEntities(EntityList entities)
{
    private const int MostFiller = 10;
    private const int LongestMemo = 64;
    private static readonly WordTable Memos = WordTable.Of("memo-cue");
    private static readonly WordTable Tickets = WordTable.Of("ticket-cue");
    private static readonly WordTable Others = WordTable.Of("number-cue");
    private static readonly WordTable Fillers = WordTable.Of("filler");
    private static readonly ulong Names = Memos.Bit | Tickets.Bit | Others.Bit;

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var isNumber = char.IsAsciiDigit(text[at]) || text[at] == '+';
            if ((!isNumber && !entities.Words.Has(at, Names)) || !entities.IsFree(at))
            {
                continue;
            }

            if (Memos.Match(text, at, out _) is var memo && memo > 0)
            {
                Memo(text, at + memo);
            }
            else if (Tickets.Match(text, at, out _) is var ticket && ticket > 0)
            {
                Ticket(text, at + ticket);
            }
            else if (Others.Match(text, at, out _) is var other && other > 0 && Value(text, at + other, out var start, out var end))
            {
                entities.Take(start, end);
            }
            else
            {
                Phone(text, at);
            }
        }
    }

    private void Memo(ReadOnlySpan<char> text, int at)
    {
        if (Value(text, at, out var start, out var end) && end - start <= LongestMemo)
        {
            entities.Add(entities.Make(IntakeEntityKind.Memo, start, end));
        }
    }

    private void Ticket(ReadOnlySpan<char> text, int at)
    {
        if (Value(text, at, out var start, out var end) && end - start >= 3)
        {
            entities.Ticket = entities.Ticket.IsEmpty ? entities.Slice(start, end) : entities.Ticket;
            entities.Take(start, end);
        }
    }

    /// <summary>The value behind a name: a few marks and filler words, then letters and digits with a digit among them.</summary>
    private bool Value(ReadOnlySpan<char> text, int at, out int start, out int end)
    {
        start = at;
        var limit = Math.Min(text.Length, at + MostFiller);
        while (start < limit)
        {
            var filler = Fillers.Match(text, start, out _);
            if (filler == 0 && !" :：=#“”\"'（(【[-".Contains(text[start], StringComparison.Ordinal))
            {
                break;
            }

            start += Math.Max(1, filler);
        }

        end = start;
        while (end < text.Length && end - start <= LongestMemo && (char.IsAsciiLetterOrDigit(text[end]) || (text[end] is '-' or '_' && end > start)))
        {
            end++;
        }

        return end > start && start > at - 1 && text[start..end].ContainsAnyInRange('0', '9') && entities.IsFree(start, end) && !IsCounted(text, end);
    }

    /// <summary>Whether a unit or an asset follows, so that the number counts something.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, int end) => end < text.Length && text[end] is '个' or '天' or '小' or '次' or '分' or '年' or '月' or '.' or '%';

    private void Phone(ReadOnlySpan<char> text, int at)
    {
        var isPlus = text[at] == '+';
        if ((!isPlus && !char.IsAsciiDigit(text[at])) || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '+' or '/')))
        {
            return;
        }

        var (end, digits) = (isPlus ? at + 1 : at, 0);
        for (var next = end; next < text.Length && digits < 16 && (char.IsAsciiDigit(text[next]) || text[next] is ' ' or '-' or '(' or ')'); next++)
        {
            if (char.IsAsciiDigit(text[next]))
            {
                digits++;
                end = next + 1;
            }
        }

        var plain = text[at..end];
        var isMobile = plain.Length == 11 && digits == 11 && plain[0] == '1' && plain[1] is >= '3' and <= '9';
        var isHotline = digits == 10 && (plain.StartsWith("400-", StringComparison.Ordinal) || plain.StartsWith("800-", StringComparison.Ordinal) || plain.StartsWith("1-800-", StringComparison.Ordinal));
        var isWhole = end == text.Length || !char.IsAsciiLetterOrDigit(text[end]);
        if (isWhole && entities.IsFree(at, end) && ((isPlus && digits is >= 9 and <= 15) || isMobile || isHotline))
        {
            entities.Add(entities.Make(IntakeEntityKind.Phone, at, end));
        }
    }
}
