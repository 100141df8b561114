using System.Text;

namespace Occ.Support;

/// <summary>The last word of a Monero phrase repeats one of the others: which, the CRC-32 of their first letters says.</summary>
/// <remarks>
/// Where letters have accents or capitals the packed words do not hold what is hashed; there, that the last word repeats another
/// has to do, which one phrase in sixty does by chance.
/// </remarks>
internal static class MoneroChecksum
{
    private const int LongestPrefix = 4;

    /// <summary>Whether words of one of Monero's lists are a phrase.</summary>
    public static bool IsValid(PhraseList list, ReadOnlySpan<PhraseWord> words)
    {
        var others = words[..^1];
        if (list is PhraseList.MoneroGerman or PhraseList.MoneroSpanish or PhraseList.MoneroChinese)
        {
            return Holds(others, words[^1].Number);
        }

        Span<byte> prefixes = stackalloc byte[PhraseSchemes.MostWords * LongestPrefix * 3];
        var length = 0;
        foreach (var word in others)
        {
            length += WritePrefix(word.Packed, list is PhraseList.MoneroEnglish or PhraseList.MoneroJapanese ? 3 : LongestPrefix, prefixes[length..]);
        }

        var repeated = others[(int)(Crc32.Of(prefixes[..length]) % (uint)others.Length)].Number;
        prefixes.Clear();
        return repeated == words[^1].Number;
    }

    private static bool Holds(ReadOnlySpan<PhraseWord> words, short number)
    {
        foreach (var word in words)
        {
            if (word.Number == number)
            {
                return true;
            }
        }

        return false;
    }

    private static int WritePrefix(ulong packed, int most, Span<byte> text)
    {
        Span<ushort> letters = stackalloc ushort[LatinVocabulary.PackedLetters];
        Span<char> prefix = stackalloc char[LongestPrefix];
        var count = PhraseLetters.Unpack(packed, letters);
        var first = PhraseLetters.BitsOf(packed) switch { 7 => '\u3040', 6 => '\u042F', _ => '`' };
        most = Math.Min(most, count);
        for (var i = 0; i < most; i++)
        {
            prefix[i] = (char)(first + letters[count - 1 - i]);
        }

        var length = Encoding.UTF8.GetBytes(prefix[..most], text);
        letters.Clear();
        prefix.Clear();
        return length;
    }
}
