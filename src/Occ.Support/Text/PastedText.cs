using System.Buffers;

namespace Occ.Support;

/// <summary>What stands around and inside the texts that people paste for an address.</summary>
internal static class PastedText
{
    private const int MaxWords = 64;
    private const int MaxTicker = 12;

    /// <summary>What may stand between a word and the text around it.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(
        " \t\r\n\"'`<>()[]{},;!?|*~\u00a0\u3000\u200b\u200e\u200f\ufeff\u2018\u2019\u201c\u201d\uff08\uff09\uff1a\uff0c\u3002\u300c\u300d\u3010\u3011\uff1b\u3001");

    /// <summary>The marks that stand for what was left out.</summary>
    private static readonly SearchValues<char> Omissions = SearchValues.Create(".*\u2026\u22ef\u2025\u00b7\u2022");

    /// <summary>Where the mark begins that stands for something left out, as in <c>0x12ab…cd34</c>, or -1.</summary>
    public static int IndexOfEllipsis(ReadOnlySpan<char> text) => EllipsisIn(text) is { } mark ? mark.Start.Value : -1;

    /// <summary>The dots, asterisks or ellipsis that stand for something left out of a code, as in <c>0x12ab…cd34</c>.</summary>
    public static Range? EllipsisIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Omissions);
            if (next < 0)
            {
                return null;
            }

            var start = at + next;
            var length = text[start..].IndexOfAnyExcept(Omissions);
            var end = length < 0 ? text.Length : start + length;
            var isMark = end - start > 1 || text[start] is '\u2026' or '\u22ef' or '\u2025';
            if (isMark && IsPartOfCode(Tail(text[..start]), Head(text[end..])))
            {
                return start..end;
            }

            at = end;
        }

        return null;
    }

    /// <summary>Whether what stands around a mark is part of an address or id rather than of a sentence.</summary>
    private static bool IsPartOfCode(ReadOnlySpan<char> front, ReadOnlySpan<char> back)
    {
        var isLong = (front.Length >= 2 && back.Length >= 2) || front.Length >= 6 || (front.IsEmpty && back.Length >= 4);
        return isLong && (LooksLikeCode(front) || LooksLikeCode(back));
    }

    private static bool LooksLikeCode(ReadOnlySpan<char> part) =>
        part.Length > 1 && (part.ContainsAnyInRange('0', '9') || (part.ContainsAnyInRange('a', 'z') && part[1..].ContainsAnyInRange('A', 'Z')));

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        return text[start..];
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return text[..end];
    }

    /// <summary>
    /// The first characters outside ASCII that pass for letters, digits or nothing: inside a word before those that stand alone.
    /// </summary>
    public static Range? LookAlikesIn(ReadOnlySpan<char> text)
    {
        Range? alone = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsLookAlike(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (IsLookAlike(text[at]) || char.IsLowSurrogate(text[at])))
            {
                at++;
            }

            var touches = (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at]));
            if (touches)
            {
                return start..at;
            }

            alone ??= start..at;
        }

        return alone;
    }

    /// <summary>Whether a character outside ASCII can pass for a letter or digit, or for nothing at all.</summary>
    public static bool IsLookAlike(char c) => c switch
    {
        >= '\u0300' and <= '\u036f' => true, // combining marks
        >= '\u0370' and <= '\u03ff' => true, // Greek
        >= '\u0400' and <= '\u052f' => true, // Cyrillic
        >= '\u0530' and <= '\u058f' => true, // Armenian
        >= '\u13a0' and <= '\u13ff' => true, // Cherokee
        >= '\uff10' and <= '\uff5a' => true, // full-width letters and digits
        >= '\u200b' and <= '\u200f' => true, // zero width and direction
        >= '\u202a' and <= '\u202e' => true, // direction overrides
        >= '\u2060' and <= '\u2064' => true, // invisible operators
        >= '\u2066' and <= '\u2069' => true, // direction isolates
        '\u00ad' or '\ufeff' => true, // soft hyphen, byte order mark
        >= '\u00c0' and <= '\u02af' => true, // Latin letters with marks, phonetic letters
        >= '\u1e00' and <= '\u1eff' => true,
        >= '\u2100' and <= '\u214f' => true, // letter-like symbols
        >= '\u2460' and <= '\u24ff' => true, // letters and digits in circles
        >= '\ufe00' and <= '\ufe0f' => true, // variation selectors
        '\ud835' => true, // mathematical letters, first half
        _ => false,
    };

    /// <summary>Whether a character can stand between a word and the text around it: Chinese characters and emoji can.</summary>
    private static bool IsSeparator(char c) =>
        Separators.Contains(c) || (c >= '\u2e80' && !IsLookAlike(c)) || c is >= '\u2000' and <= '\u203e';

    /// <summary>Whether a text is several words of which one has some length at least, a scheme in front of it not counted.</summary>
    public static bool HasWordOf(ReadOnlySpan<char> text, int length)
    {
        var isWhole = !text.ContainsAny(Separators) && text.IndexOfAny(':', '=') < 0;
        while (!isWhole && text.Length >= length)
        {
            var end = text.IndexOfAny(Separators);
            if (end < 0 || end >= length)
            {
                return true;
            }

            text = text[(end + 1)..];
        }

        return false;
    }

    /// <summary>The words of a text, longest way round first: each without its scheme in front, then whole.</summary>
    public static IEnumerable<Range> WordsInside(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        for (var at = 0; at < text.Length && words.Count < MaxWords;)
        {
            if (IsSeparator(text[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && !IsSeparator(text[end]))
            {
                end++;
            }

            words.Add(at..end);
            Trim(text, at, end, words);
            at = end;
        }

        return words;
    }

    /// <summary>Adds a word without the scheme in front of it, without the query behind, and without the full stop of a sentence.</summary>
    private static void Trim(ReadOnlySpan<char> text, int start, int end, List<Range> words)
    {
        var word = text[start..end];
        var stop = word.TrimEnd(".:=/-_").Length;
        var from = Math.Max(word[..stop].LastIndexOf(':'), word[..stop].LastIndexOf('=')) + 1;
        var query = word[..stop].IndexOf('?');
        if (stop < word.Length && stop > 0)
        {
            words.Add(start..(start + stop));
        }

        if (from > 0 && from < stop)
        {
            words.Add((start + from)..(start + stop));
        }

        // A link to an explorer ends with the address; a ticker may stand in front with a dash; a chain number behind, as in EIP-681.
        if (word[..stop].LastIndexOf('/') is var slash and >= 0 && slash + 1 < stop)
        {
            words.Add((start + slash + 1)..(start + stop));
        }

        if (word[..stop].IndexOfAny('-', '_') is > 0 and < MaxTicker and var dash && dash + 1 < stop)
        {
            words.Add((start + dash + 1)..(start + stop));
        }

        if (word[from..stop].IndexOf('@') is var number and > 0)
        {
            words.Add((start + from)..(start + from + number));
        }

        if (query > 0)
        {
            words.Add((start + from)..(start + query));
        }
    }
}
