using System.Numerics;

namespace Occ.Support;

/// <summary>Finds a phrase whose words stand together without anything between: "abandonability...", "AbandonAbility...", a run of kana.</summary>
/// <remarks>What splits into a dozen words of one list from end to end is nothing else; the split goes from the left, all lists at once.</remarks>
internal static class JoinedPhrase
{
    /// <summary>The shortest run of kana or Hangul that can be a phrase: twelve words of two syllables.</summary>
    public const int FewestSyllables = 24;

    private const int FewestLetters = 36, Longest = 400;
    private const int ShortestWord = 2, LongestWord = 12;
    private const int FewestWords = 10;
    private const uint Stems = uint.MaxValue << (int)PhraseList.EnglishStems;

    /// <summary>Whether a token of Latin letters and digits is worth a look.</summary>
    public static bool IsCandidate(int length, int letters) => length <= Longest && letters >= FewestLetters && (length - letters) * 2 < letters;

    /// <summary>Splits a token into words of one list.</summary>
    /// <param name="token">Letters of one script; digits may stand between words.</param>
    /// <param name="length">How much of it the words are.</param>
    /// <param name="offset">Where in it they begin.</param>
    public static bool TryFind(ReadOnlySpan<char> token, out int length, out int offset)
    {
        offset = Math.Max(0, token.IndexOfAnyExceptInRange('0', '9'));
        var rest = token[offset..];
        length = rest.Length;
        if (rest.Length > Longest)
        {
            return false;
        }

        Span<uint> reached = stackalloc uint[rest.Length + 1];
        Span<byte> words = stackalloc byte[rest.Length + 1];
        reached[0] = uint.MaxValue;
        var farthest = 0;
        for (var at = 0; at < rest.Length && at <= farthest; at++)
        {
            if (reached[at] != 0)
            {
                farthest = Math.Max(farthest, Reach(rest, at, reached, words));
            }
        }

        var last = rest.Length;
        while (last > 0 && reached[last] == 0 && char.IsAsciiDigit(rest[last - 1]))
        {
            last--;
        }

        length = last;
        var lists = reached[last];
        return words[last] >= FewestWords && ((lists & ~Stems) != 0 || words[last] >= 12) && BitOperations.PopCount(lists) > 0;
    }

    /// <summary>Marks where the words end that begin at a position, and returns the farthest.</summary>
    private static int Reach(ReadOnlySpan<char> text, int at, Span<uint> reached, Span<byte> words)
    {
        if (char.IsAsciiDigit(text[at]))
        {
            reached[at + 1] |= reached[at];
            words[at + 1] = Math.Max(words[at + 1], words[at]);
            return at + 1;
        }

        var farthest = at;
        var most = Math.Min(LongestWord, text.Length - at);
        for (var length = ShortestWord; length <= most; length++)
        {
            if (char.IsAsciiDigit(text[at + length - 1]))
            {
                break;
            }

            var lists = LatinVocabulary.Find(PhraseLetters.Pack(text.Slice(at, length))).Lists & reached[at];
            if (lists != 0)
            {
                farthest = at + length;
                reached[farthest] |= lists;
                words[farthest] = (byte)Math.Min(byte.MaxValue, Math.Max(words[farthest], words[at] + 1));
            }
        }

        return farthest;
    }
}
