namespace Occ.Support;

/// <summary>Packs the letters of a word into 64 bits, without case and Latin accents, and takes them apart again.</summary>
/// <remarks>
/// Latin: 12 letters of 5 bits. Kana: 8 of 7, katakana as hiragana. Hangul: 4 syllables of 14, conjoining letters put together.
/// Cyrillic: 10 letters of 6. A script has its own top bits; what is longer packs to a number that no list has.
/// </remarks>
internal static class PhraseLetters
{
    private const ulong Kana = 1ul << 60, Hangul = 2ul << 60, Cyrillic = 3ul << 60, Han = 4ul << 60;

    /// <summary>The packed word, none of any list, of letters that are too many or of no known script.</summary>
    public const ulong Unknown = ulong.MaxValue;

    /// <summary>Packs a word of any script; 0 where no letter is left of it.</summary>
    public static ulong Pack(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : CharTable.KindOf(word[0]) switch
    {
        CharKind.Letter => PackLatin(word),
        CharKind.Kana => PackKana(word),
        CharKind.Hangul => PackHangul(word),
        CharKind.OtherLetter => PackCyrillic(word),
        CharKind.Han => Han | ((ulong)word[0] << 16) | word[^1],
        _ => Unknown,
    };

    /// <summary>The end of a word of other letters than Latin, whose accents may be characters of their own.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where letters of its kind end.</param>
    public static int EndOf(ReadOnlySpan<char> text, int start, int end)
    {
        var kind = CharTable.KindOf(text[start]);
        while (kind == CharKind.OtherLetter && end < text.Length && (IsAccent(text[end]) || CharTable.KindOf(text[end]) == kind))
        {
            end++;
        }

        return end;
    }

    /// <summary>The number of bits that one letter of a packed word takes.</summary>
    public static int BitsOf(ulong packed) => (packed >> 60) switch { 0 => 5, 1 => 7, 2 => 14, 3 => 6, _ => 60 };

    /// <summary>Takes a packed word apart into its letters, last letter first, and returns how many they are.</summary>
    public static int Unpack(ulong packed, Span<ushort> letters)
    {
        var bits = BitsOf(packed);
        var count = 0;
        for (var rest = packed & ((1ul << 60) - 1); rest != 0; rest >>= bits)
        {
            letters[count++] = (ushort)(rest & ((1ul << bits) - 1));
        }

        return count;
    }

    private static ulong PackLatin(ReadOnlySpan<char> word)
    {
        ulong packed = 0;
        var letters = 0;
        foreach (var c in word)
        {
            var letter = CharTable.LetterOf(CharTable.Entries[c]);
            if (letter != 0 && letters++ < LatinVocabulary.PackedLetters)
            {
                packed = LatinVocabulary.Pack(packed, letter);
            }
        }

        return packed;
    }

    private static ulong PackKana(ReadOnlySpan<char> word)
    {
        ulong packed = 0;
        var letters = 0;
        foreach (var c in word)
        {
            switch (c)
            {
                case '\u3099': packed++; break; // sounded: か -> が
                case '\u309A': packed += 2; break; // half-sounded: は -> ぱ
                default: packed = (packed << 7) | (uint)(c >= '\u30A1' ? c - 0x30A0 : c - 0x3040) & 127; letters++; break;
            }
        }

        return letters <= 8 ? Kana | packed : Unknown;
    }

    private static ulong PackHangul(ReadOnlySpan<char> word)
    {
        const int vowels = 28, leads = 21 * vowels;
        ulong packed = 0;
        var letters = 0;
        foreach (var c in word)
        {
            switch (c)
            {
                case >= '\uAC00': packed = (packed << 14) | (uint)(c - 0xAC00 + 1); letters++; break;
                case >= '\u11A8': packed += (uint)(c - 0x11A7); break;
                case >= '\u1161': packed += (uint)((c - 0x1161) * vowels); break;
                default: packed = (packed << 14) | (uint)(((c - 0x1100) * leads) + 1); letters++; break;
            }
        }

        return letters <= 4 ? Hangul | (packed & ((1ul << 60) - 1)) : Unknown;
    }

    private static ulong PackCyrillic(ReadOnlySpan<char> word)
    {
        ulong packed = 0;
        var letters = 0;
        foreach (var c in word)
        {
            if (IsAccent(c))
            {
                continue;
            }

            if (c is not (>= '\u0400' and <= '\u045F'))
            {
                return Unknown;
            }

            // ё is read as е, and й as и: many write them so.
            packed = (packed << 6) | (c is '\u0451' or '\u0401' ? 6u : c is '\u0439' or '\u0419' ? 9u : (uint)((c - 0x410) & 31) + 1);
            letters++;
        }

        return letters <= 10 ? Cyrillic | packed : Unknown;
    }

    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036F';
}
