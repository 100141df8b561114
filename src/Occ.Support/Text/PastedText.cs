using System.Buffers;

namespace Occ.Support;

/// <summary>The words of the texts that people paste for an address or an id, whatever stands around them.</summary>
internal static class PastedText
{
    private const int MaxWords = 64;
    private const int MaxTicker = 12;

    /// <summary>What may stand between a word and the text around it.</summary>
    private static readonly SearchValues<char> Separators = SearchValues.Create(
        " \t\r\n\"'`<>()[]{},;!?|*~\u00a0\u3000\u200b\u200e\u200f\ufeff\u2018\u2019\u201c\u201d\uff08\uff09\uff1a\uff0c\u3002\u300c\u300d\u3010\u3011\uff1b\u3001");

    /// <summary>Whether a character can stand between a word and the text around it: Chinese characters and emoji can.</summary>
    private static bool IsSeparator(char c) =>
        Separators.Contains(c) || (c >= '\u2e80' && !Imposters.IsOne(c)) || c is >= '\u2000' and <= '\u203e';

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
