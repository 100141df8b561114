namespace Occ.Support;

/// <summary>Thirty-two bytes in base64 or base64url, as a link may have them: with or without padding, percent-encoded or not.</summary>
internal static class Base64Hash
{
    /// <summary>The bytes.</summary>
    public const int HashLength = 32;

    /// <summary>The letters with padding.</summary>
    public const int PaddedLength = 44;

    private const int LetterCount = 43;

    /// <summary>Every letter percent-encoded.</summary>
    private const int MaxLength = 3 * PaddedLength;

    /// <summary>Reads a text; canonical is the base64 of RFC 4648 with its padding.</summary>
    public static TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        Span<char> plain = stackalloc char[MaxLength];
        if (text.Length > MaxLength)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        var length = Unescape(text, plain);
        if (length < 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, text.IndexOf('%'));
        }

        var letters = plain[..length].TrimEnd('=');
        if (letters.Length != LetterCount || length > PaddedLength)
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[HashLength];
        if (!Base64Text.TryDecode(letters, bytes, out var foreign))
        {
            return new(TransactionIdVerdict.InvalidCharacter, length == text.Length ? foreign : -1);
        }

        return TransactionIdMatch.Accepted(length == text.Length && length == PaddedLength && letters.IndexOfAny('-', '_') < 0);
    }

    /// <summary>Decodes a text that <see cref="Check"/> accepts.</summary>
    public static void Decode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        Span<char> plain = stackalloc char[MaxLength];
        Base64Text.TryDecode(plain[..Unescape(text, plain)].TrimEnd('='), bytes, out _);
    }

    /// <summary>Takes percent-encoding away once (RFC 3986, section 2.1); -1 where it is broken or hides something outside ASCII.</summary>
    private static int Unescape(ReadOnlySpan<char> text, Span<char> plain)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%')
            {
                if (i + 2 >= text.Length || HexDigits.IndexOfForeign(text.Slice(i + 1, 2)) >= 0)
                {
                    return -1;
                }

                c = (char)((HexDigits.Value(text[i + 1]) << 4) | HexDigits.Value(text[i + 2]));
                i += 2;
            }

            plain[count++] = c;
        }

        return count;
    }
}
