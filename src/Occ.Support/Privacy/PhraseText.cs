namespace Occ.Support;

/// <summary>Writes words the way that wallets hash them: small letters, one space between.</summary>
internal static class PhraseText
{
    /// <summary>Writes English words and returns the length.</summary>
    public static int Write(ReadOnlySpan<PhraseWord> words, Span<byte> text)
    {
        Span<ushort> letters = stackalloc ushort[LatinVocabulary.PackedLetters];
        var length = 0;
        foreach (var word in words)
        {
            if (length > 0)
            {
                text[length++] = (byte)' ';
            }

            for (var i = PhraseLetters.Unpack(word.Packed, letters) - 1; i >= 0; i--)
            {
                text[length++] = (byte)('a' - 1 + letters[i]);
            }
        }

        letters.Clear();
        return length;
    }
}
