namespace Occ.Support;

/// <summary>Base58 in blocks, as CryptoNote writes it: 8 bytes to 11 letters of Bitcoin's alphabet, fewer bytes at the end to fewer.</summary>
/// <remarks>CryptoNote standard 007, "CryptoNote Keys and Addresses"; base58.cpp of Monero.</remarks>
internal static class BlockBase58
{
    private const int BlockLength = 8;
    private const int BlockLetters = 11;

    /// <summary>How many letters a block of 0 to 8 bytes has.</summary>
    private static ReadOnlySpan<byte> LettersOf => [0, 2, 3, 5, 6, 7, 9, 10, 11];

    /// <summary>The number of letters of so many bytes.</summary>
    public static int TextLength(int length) => (length / BlockLength * BlockLetters) + LettersOf[length % BlockLength];

    /// <summary>Decodes text.</summary>
    /// <returns>
    /// The number of bytes; -1 where a letter is foreign, no number of bytes has so many letters, a block is above what its
    /// bytes can hold, or <paramref name="bytes"/> is too short.
    /// </returns>
    public static int Decode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var count = 0;
        for (var at = 0; at < text.Length; at += BlockLetters)
        {
            var letters = text.Slice(at, Math.Min(BlockLetters, text.Length - at));
            var size = LettersOf.IndexOf((byte)letters.Length);
            if (size < 0 || size > bytes.Length - count || !TryReadBlock(letters, size, out var value))
            {
                return -1;
            }

            for (var i = size - 1; i >= 0; i--, value >>= 8)
            {
                bytes[count + i] = (byte)value;
            }

            count += size;
        }

        return count;
    }

    private static bool TryReadBlock(ReadOnlySpan<char> letters, int size, out ulong value)
    {
        value = 0;
        foreach (var c in letters)
        {
            var digit = Base58.DigitOf(c);
            var high = Math.BigMul(value, 58, out value);
            value += digit;
            if (high != 0 || value < digit || digit == AlphabetTable.Foreign)
            {
                return false;
            }
        }

        return size == BlockLength || value >> (8 * size) == 0;
    }
}
