namespace Occ.Support;

/// <summary>Look-up tables from an ASCII letter to its digit.</summary>
internal static class AlphabetTable
{
    /// <summary>What the table holds for a letter outside the alphabet; above every digit, and a single bit of its own.</summary>
    public const byte Foreign = 0x80;

    /// <summary>Makes the table of an alphabet, letter by letter.</summary>
    /// <param name="alphabet">The letters in order of their digits.</param>
    /// <param name="anyCase">Whether the other case of a letter has the same digit.</param>
    public static byte[] Of(string alphabet, bool anyCase = false)
    {
        var digits = new byte[128];
        Array.Fill(digits, Foreign);
        for (var i = 0; i < alphabet.Length; i++)
        {
            digits[alphabet[i]] = (byte)i;
            if (anyCase)
            {
                digits[char.ToUpperInvariant(alphabet[i])] = (byte)i;
                digits[char.ToLowerInvariant(alphabet[i])] = (byte)i;
            }
        }

        return digits;
    }

    /// <summary>The position of the first letter that the table does not know, or -1.</summary>
    public static int IndexOfForeign(ReadOnlySpan<char> text, byte[] digits)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] >= 128 || digits[text[i]] == Foreign)
            {
                return i;
            }
        }

        return -1;
    }
}
