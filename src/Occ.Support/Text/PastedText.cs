using System.Buffers;

namespace Occ.Support;

/// <summary>What stands around and inside the texts that people paste for an address.</summary>
internal static class PastedText
{
    private const int MaxWords = 32;

    /// <summary>What may stand between a word and the text around it.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(
        " \t\r\n\"'`<>()[]{},;!?|*~\u00a0\u3000\u200b\u200e\u200f\ufeff\u2018\u2019\u201c\u201d\uff08\uff09\uff1a\uff0c\u3002\u300c\u300d\u3010\u3011\uff1b\u3001");

    /// <summary>Where something was left out of the middle, as in <c>0x12ab…cd34</c>, or -1.</summary>
    public static int IndexOfEllipsis(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('\u2026');
        if (at < 0)
        {
            at = text.IndexOf("..", StringComparison.Ordinal);
        }

        if (at < 0)
        {
            at = text.IndexOf("***", StringComparison.Ordinal);
        }

        // Letters or digits directly in front say that something continues.
        return at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) ? at : -1;
    }

    /// <summary>Whether a character outside ASCII can pass for a letter or digit, or for nothing at all.</summary>
    public static bool IsLookAlike(char c) => c switch
    {
        >= '\u0370' and <= '\u03ff' => true, // Greek
        >= '\u0400' and <= '\u052f' => true, // Cyrillic
        >= '\u0530' and <= '\u058f' => true, // Armenian
        >= '\uff01' and <= '\uff5e' => true, // full-width forms
        >= '\u200b' and <= '\u200f' => true, // zero width and direction
        >= '\u202a' and <= '\u202e' => true, // direction overrides
        >= '\u2060' and <= '\u2064' => true, // invisible operators
        >= '\u2066' and <= '\u2069' => true, // direction isolates
        '\u00ad' or '\ufeff' => true, // soft hyphen, byte order mark
        >= '\u00c0' and <= '\u024f' => true, // Latin letters with marks
        >= '\u1e00' and <= '\u1eff' => true,
        >= '\ud835' and <= '\ud835' => true, // mathematical letters, first half
        _ => false,
    };

    /// <summary>The words of a text, longest way round first: each without its scheme in front, then whole.</summary>
    public static IEnumerable<Range> WordsInside(ReadOnlySpan<char> text)
    {
        var words = new List<Range>();
        for (var at = 0; at < text.Length && words.Count < MaxWords;)
        {
            if (Separators.Contains(text[at]))
            {
                at++;
                continue;
            }

            var length = text[at..].IndexOfAny(Separators);
            var end = length < 0 ? text.Length : at + length;
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

        if (query > 0)
        {
            words.Add((start + from)..(start + query));
        }
    }
}
