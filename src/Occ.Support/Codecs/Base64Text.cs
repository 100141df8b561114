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
        uint bits = 0;
        var held = 0;
        var count = 0;
        var standard = text.ContainsAny('+', '/');
        for (foreign = 0; foreign < text.Length; foreign++)
        {
            var c = text[foreign];
            if (c >= 128 || Digits[c] == AlphabetTable.Foreign || (standard && c is ('-' or '_')))
            {
                return false;
            }

            bits = (bits << 6) | Digits[c];
            held += 6;
            if (held >= 8)
            {
                held -= 8;
                bytes[count++] = (byte)(bits >> held);
            }
        }

        foreign = text.Length - 1;
        return (bits & ((1u << held) - 1)) == 0 && count == bytes.Length;
    }

    private static byte[] MakeDigits()
    {
        var digits = AlphabetTable.Of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");
        digits['+'] = 62;
        digits['/'] = 63;
        return digits;
    }
}
