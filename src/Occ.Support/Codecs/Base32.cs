namespace Occ.Support;

/// <summary>Base32: five bits a letter, in whichever alphabet the digits of a table stand for.</summary>
internal static class Base32
{
    /// <summary>The alphabet of RFC 4648, section 6.</summary>
    public const string Rfc4648Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Digits of the RFC 4648 alphabet, upper case alone.</summary>
    public static readonly byte[] UpperDigits = AlphabetTable.Of(Rfc4648Alphabet);

    /// <summary>Digits of the RFC 4648 alphabet, lower case alone.</summary>
    public static readonly byte[] LowerDigits = AlphabetTable.Of("abcdefghijklmnopqrstuvwxyz234567");

    /// <summary>Decodes text without padding.</summary>
    /// <returns>The number of bytes; -1 where a letter is foreign, a whole letter is left over, or a bit left over is set.</returns>
    public static int Decode(ReadOnlySpan<char> text, byte[] digits, Span<byte> bytes)
    {
        if (text.Length * 5 / 8 > bytes.Length)
        {
            return -1;
        }

        uint bits = 0;
        uint foreign = 0;
        var held = 0;
        var count = 0;
        foreach (var c in text)
        {
            uint digit = c < 128 ? digits[c] : AlphabetTable.Foreign;
            foreign |= digit;
            bits = (bits << 5) | (digit & 31);
            held += 5;
            if (held >= 8)
            {
                held -= 8;
                bytes[count++] = (byte)(bits >> held);
            }
        }

        var clean = held < 5 && (bits & ((1u << held) - 1)) == 0 && foreign < AlphabetTable.Foreign;
        return clean ? count : -1;
    }
}
