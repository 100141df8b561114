using System.Text;

namespace Occ.Support;

/// <summary>The last word of a Monero phrase repeats one of the others: which, the CRC-32 of their first letters says.</summary>
/// <remarks>
/// Where letters have accents or capitals, or й is not и, the packed words do not hold what is hashed; there, that the last word
/// repeats another has to do, which one phrase in sixty does by chance.
/// </remarks>
internal static class MoneroChecksum
{
    private const int LongestPrefix = 4;

    /// <summary>Whether words of one of Monero's lists are a phrase.</summary>
    public static bool IsValid(PhraseList list, ReadOnlySpan<PhraseWord> words)
    {
        var others = words[..^1];
        if (list is PhraseList.MoneroGerman or PhraseList.MoneroSpanish or PhraseList.MoneroRussian)
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

    /// <summary>Whether Chinese characters are a phrase of 13 or 25 words. Monero's list is the first 1,626 of the simplified one of BIP-39, and one character is hashed of each.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text, ReadOnlySpan<PhraseWord> words)
    {
        const int most = 25, listed = 1626, bytesOfHan = 3;
        if (words.Length is not (13 or most))
        {
            return false;
        }

        Span<byte> hashed = stackalloc byte[most * bytesOfHan];
        var length = 0;
        foreach (var word in words[..^1])
        {
            if (word.Number is < 0 or >= listed)
            {
                return false;
            }

            length += Encoding.UTF8.GetBytes(text.Slice(word.Start, 1), hashed[length..]);
        }

        var repeated = words[(int)(Crc32.Of(hashed[..length]) % (uint)(words.Length - 1))].Number;
        hashed.Clear();
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
        var first = PhraseLetters.BitsOf(packed) switch { 7 => '\u3040', _ => '`' };
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
