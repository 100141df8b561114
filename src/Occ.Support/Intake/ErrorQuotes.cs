using System.Buffers;

namespace Occ.Support;

/// <summary>Finds what a message says that an app said: in quotation marks, behind a colon, or right behind a word such as "says".</summary>
internal sealed class ErrorQuotes(EntityList entities)
{
    public const int Longest = 300;
    private const int MostBetween = 10;
    private const int MostBehind = 12;
    private const int MostWords = 10;
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(":：,.，。!?！？\n\"'“");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("\n。，！？;；" + MaskedText.Mask);
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。，！？.,!?\n");
    private static readonly WordTable Cues = WordTable.Of("error-cue");
    private static readonly WordTable Tellers = WordTable.Of("error-told-cue");
    private static readonly WordTable Behind = WordTable.Of("error-behind");
    private static readonly WordTable States = WordTable.Of("state");
    private static readonly WordTable Marks = WordTable.Of("error-mark");
    private static readonly WordTable Ends = WordTable.Of("error-end");

    /// <summary>The bits of the words that announce an error.</summary>
    public static ulong Bits => Cues.Bit | Tellers.Bit;

    /// <summary>Whether a word such as 提示 stands right before.</summary>
    public static bool IsTold(ReadOnlySpan<char> text, int at)
    {
        const int reach = 5;
        for (var from = at - 1; from >= Math.Max(0, at - reach); from--)
        {
            if (Tellers.Match(text, from, out _) is var length && length > 0 && at - from - length <= 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A quotation that a word before it announces, or one behind it.</summary>
    public (int Start, int End) Quotation(ReadOnlySpan<char> text, int at)
    {
        var close = text[at] switch { '“' => '”', '"' => '"', '「' => '」', '『' => '』', '‘' => '’', '`' => '`', '【' => '】', '\'' => '\'', '《' => '》', '«' => '»', _ => '\0' };
        var isClosing = text[at] is '\'' or '"' && at > 0 && char.IsLetterOrDigit(text[at - 1]) && !Scripts.IsIdeograph(text[at - 1]);
        if (close == '\0' || isClosing)
        {
            return default;
        }

        var length = text.Slice(at + 1, Math.Min(Longest, text.Length - at - 1)).IndexOf(close);
        var end = at + 1 + length;
        var isName = length >= 0 && end + 1 < text.Length && text[end + 1] is ':' or ',' or '}' or ']' && text[at] == '"' && (text[end + 1] is not ',' || (end + 2 < text.Length && text[end + 2] == '"'));
        if (length < 2 || isName || !(IsAnnounced(text, at) || IsSaidBehind(text, end + 1)))
        {
            return default;
        }

        var quoted = text[(at + 1)..end];
        var isLink = quoted.Contains("http", StringComparison.OrdinalIgnoreCase) || quoted.Contains("www.", StringComparison.OrdinalIgnoreCase);
        return isLink || States.Match(quoted, 0, out _) == quoted.Length ? default : (at + 1, end);
    }

    /// <summary>What follows "error:" up to the end of the clause.</summary>
    public static (int Start, int End) Announced(ReadOnlySpan<char> text, int at)
    {
        const int mostWords = 24;
        var length = Cues.Match(text, at, out var strength);
        var mark = at + length;
        if (length > 0 && strength == "error")
        {
            var words = text.Slice(mark, Math.Min(mostWords, text.Length - mark)).IndexOfAny(WordEnds);
            mark += words > 0 && text[mark + words] is ':' or '：' ? words : 0;
        }

        if (length == 0 || mark >= text.Length || text[mark] is not (':' or '：'))
        {
            return default;
        }

        var start = ClockTime.SkipSpaces(text, mark + 1);
        if (start >= text.Length || text[start] is '"' or '“' or '{' or '「' or '【' or MaskedText.Mask)
        {
            return default;
        }

        var rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        var stop = rest.IndexOfAny(ClauseEnds);
        var sentence = rest.IndexOf(". ", StringComparison.Ordinal);
        stop = stop < 0 ? rest.Length : stop;
        stop = sentence >= 0 ? Math.Min(stop, sentence) : stop;
        return stop < 3 || States.Match(rest, 0, out _) == stop ? default : (start, start + rest[..stop].TrimEnd(" .").Length);
    }

    /// <summary>What stands right behind "says" or 提示, if it has a word of failure in it.</summary>
    public (int Start, int End) Told(ReadOnlySpan<char> text, int at)
    {
        var length = Tellers.Match(text, at, out _);
        if (length == 0)
        {
            return default;
        }

        var start = at + length;
        while (start < text.Length && text[start] is ' ' or '我' or '说' or '說' or '了' or '是' or ':' or '：')
        {
            start++;
        }

        var end = start < text.Length && char.IsAsciiLetter(text[start]) ? LatinEnd(text, start) : IdeographEnd(text, start);
        var hasMark = false;
        for (var i = start; i < end; i++)
        {
            hasMark |= entities.Words.Has(i, Marks.Bit) && Marks.Match(text, i, out _) > 0;
        }

        return hasMark && end - start > 3 && entities.IsFree(start, end) ? (start, end) : default;
    }

    private int LatinEnd(ReadOnlySpan<char> text, int start)
    {
        var (at, words) = (start, 0);
        for (; at < text.Length && at - start < Longest; at++)
        {
            var c = text[at];
            var isEnd = c is '\n' or '!' or '?' or ';' or '(' or '"' or '，' or '。' or MaskedText.Mask || Scripts.IsIdeograph(c)
                || (c == '.' && (at + 1 == text.Length || text[at + 1] == ' '))
                || (c == ',' && !text[at..].StartsWith(", please", StringComparison.OrdinalIgnoreCase) && !text[at..].StartsWith(", try", StringComparison.OrdinalIgnoreCase));
            if (isEnd || (c == ' ' && (++words > MostWords || (entities.Words.Has(Math.Min(at + 1, text.Length - 1), Ends.Bit) && Ends.Match(text, at + 1, out _) > 0))))
            {
                break;
            }
        }

        return start + text[start..at].TrimEnd(' ').Length;
    }

    private int IdeographEnd(ReadOnlySpan<char> text, int start)
    {
        const int longest = 24;
        var at = start;
        for (; at < text.Length && at - start < longest; at++)
        {
            var isEnd = text[at] is '，' or '。' or '！' or '？' or ',' or '!' or '?' or '\n' or ' ' or '、' or '…' or '“' or '「' or MaskedText.Mask;
            if (isEnd || (at > start && entities.Words.Has(at, Ends.Bit) && Ends.Match(text, at, out _) > 0))
            {
                break;
            }
        }

        return at - start < longest ? at : start;
    }

    private bool IsAnnounced(ReadOnlySpan<char> text, int at)
    {
        var end = Cues.Before(entities, at, MostBetween + 4);
        return end >= 0 && at - end <= MostBetween && !text[end..at].ContainsAny(SentenceEnds);
    }

    private static bool IsSaidBehind(ReadOnlySpan<char> text, int at)
    {
        for (var i = at; i < Math.Min(text.Length, at + MostBehind); i++)
        {
            if (Behind.Match(text, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
