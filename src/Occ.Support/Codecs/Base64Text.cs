namespace Occ.Support;

/// <summary>Base64 and base64url (RFC 4648, sections 4 and 5) without padding, one of the two throughout.</summary>
internal static class Base64Text
{
    private static readonly byte[] Digits = MakeDigits();

    /// <summary>Decodes a text whose bits fill whole bytes but for at most four that must be zero.</summary>
    /// <param name="text">The text, without padding.</param>
    /// <param name="bytes">Receives exactly as many bytes as the text holds.</param>
    /// <param name="foreign">The position of the first character that doesn't belong, or of the last where it has stray bits.</param>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes, out int foreign)
    {
        uint foreignBits = 0;
        var count = 0;
        var rest = text;
        for (; rest.Length >= 4 && count + 3 <= bytes.Length; rest = rest[4..], count += 3)
        {
            uint a = Digit(rest[0]), b = Digit(rest[1]), c = Digit(rest[2]), d = Digit(rest[3]);
            foreignBits |= a | b | c | d;
            var group = (a << 18) | (b << 12) | (c << 6) | d;
            bytes[count + 2] = (byte)group;
            bytes[count + 1] = (byte)(group >> 8);
            bytes[count] = (byte)(group >> 16);
        }

        uint bits = 0;
        var held = 0;
        foreach (var letter in rest)
        {
            uint digit = Digit(letter);
            foreignBits |= digit;
            bits = (bits << 6) | digit;
            held += 6;
            if (held >= 8 && count < bytes.Length)
            {
                held -= 8;
                bytes[count++] = (byte)(bits >> held);
            }
        }

        foreign = foreignBits >= AlphabetTable.Foreign || text.ContainsAny('+', '/') ? IndexOfForeign(text) : -1;
        if (foreign >= 0)
        {
            return false;
        }

        foreign = text.Length - 1;
        return held < 6 && (bits & ((1u << held) - 1)) == 0 && count == bytes.Length;
    }

    private static byte Digit(char letter) => letter < 128 ? Digits[letter] : AlphabetTable.Foreign;

    /// <summary>The first character outside the alphabet, or of the one variant in a text of the other.</summary>
    private static int IndexOfForeign(ReadOnlySpan<char> text)
    {
        var foreign = AlphabetTable.IndexOfForeign(text, Digits);
        return foreign < 0 && text.ContainsAny('+', '/') ? text.IndexOfAny('-', '_') : foreign;
    }

    private static byte[] MakeDigits()
    {
        var digits = AlphabetTable.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        digits['+'] = 62;
        digits['/'] = 63;
        return digits;
    }
}
