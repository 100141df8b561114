using System.Text;
using System.Text.Unicode;

namespace Occ.Support;

/// <summary>A text that is written as base64 or as the hexadecimal digits of its bytes.</summary>
internal static class WrappedText
{
    /// <summary>The shortest wrapping that is undone: a phrase or a key with a word about it is longer.</summary>
    public const int Shortest = 40;

    private const int Longest = 16_384;

    /// <summary>Where the wrapping ends that a token is part of.</summary>
    public static int End(ReadOnlySpan<char> text, int start, int end)
    {
        var limit = Math.Min(text.Length, start + Longest);
        while (end < limit && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '+' or '/' or '-' or '_'))
        {
            end++;
        }

        while (end < limit && text[end] == '=')
        {
            end++;
        }

        return end;
    }

    /// <summary>Where the lines end of a wrapping that is folded, as in a mail: all of one length, but for the last.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the first line begins.</param>
    /// <param name="end">Where it ends.</param>
    public static int EndOfLines(ReadOnlySpan<char> text, int start, int end)
    {
        var width = end - start;
        for (var length = width; length == width && end - start < Longest;)
        {
            var next = end + (text[end..] is ['\r', '\n', ..] ? 2 : text[end..] is ['\n', ..] ? 1 : 0);
            length = next == end ? 0 : End(text, next, next) - next;
            end = length > 0 && length <= width ? next + length : end;
        }

        return end;
    }

    /// <summary>Where a row of bytes ends, each two hexadecimal digits with a space behind; the start where there are too few.</summary>
    public static int EndOfBytes(ReadOnlySpan<char> text, int start)
    {
        const int step = 3;
        var end = start;
        while (end + 1 < text.Length && end - start < Longest && char.IsAsciiHexDigit(text[end]) && char.IsAsciiHexDigit(text[end + 1]) && (end + 2 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 2])))
        {
            end += step;
            if (end - 1 >= text.Length || text[end - 1] != ' ')
            {
                break;
            }
        }

        return end - start >= Shortest / 2 * step ? end - 1 : start;
    }

    /// <summary>Reads what is wrapped, where it is text.</summary>
    /// <param name="wrapped">Base64 in either alphabet, or hexadecimal digits, both perhaps in lines.</param>
    /// <param name="plain">Where it is written; at least as long as <paramref name="wrapped"/>.</param>
    /// <returns>The length of the text; 0 where there is none.</returns>
    public static int Read(ReadOnlySpan<char> wrapped, Span<char> plain)
    {
        var bytes = new byte[wrapped.Length];
        try
        {
            var count = IsText(wrapped, 16) ? Decode(wrapped, bytes, 16) : IsText(wrapped, 64) ? Decode(wrapped, bytes, 64) : 0;
            return count > 0 && Encoding.UTF8.GetCharCount(bytes.AsSpan(0, count)) <= plain.Length && Utf8.IsValid(bytes.AsSpan(0, count))
                ? Encoding.UTF8.GetChars(bytes.AsSpan(0, count), plain)
                : 0;
        }
        finally
        {
            bytes.AsSpan().Clear();
        }
    }

    /// <summary>Whether a wrapping begins like text; this alone refuses nearly every hash and key.</summary>
    public static bool IsText(ReadOnlySpan<char> wrapped) => IsText(wrapped, 16) || IsText(wrapped, 64);

    private static bool IsText(ReadOnlySpan<char> wrapped, int radix)
    {
        const int looked = 16;
        var bitsPerDigit = radix == 16 ? 4 : 6;
        var (bits, held, expected) = (0u, 0, 0);
        foreach (var c in wrapped[..Math.Min(looked, wrapped.Length)])
        {
            if (c == ' ' && radix == 16)
            {
                continue;
            }

            var value = radix == 16 ? Nibble(c) : Sextet(c);
            if (value < 0)
            {
                return false;
            }

            bits = (bits << bitsPerDigit) | (uint)value;
            held += bitsPerDigit;
            if (held >= 8)
            {
                held -= 8;
                expected = Expected((byte)(bits >> held), expected);
                if (expected < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>How many bytes of a character of UTF-8 are still to come behind a byte; -1 where the byte can't stand there, or is no byte of a text.</summary>
    private static int Expected(byte value, int expected) => value switch
    {
        _ when expected > 0 => (value & 0xC0) == 0x80 ? expected - 1 : -1,
        >= 0x20 and < 0x7F or (byte)'\n' or (byte)'\r' or (byte)'\t' => 0,
        >= 0xC2 and < 0xE0 => 1,
        >= 0xE0 and < 0xF0 => 2,
        >= 0xF0 and < 0xF5 => 3,
        _ => -1,
    };

    private static int Decode(ReadOnlySpan<char> digits, Span<byte> bytes, int radix)
    {
        var bitsPerDigit = radix == 16 ? 4 : 6;
        var (bits, held, count) = (0u, 0, 0);
        foreach (var c in digits.TrimEnd('='))
        {
            if (c is '\n' or '\r' or ' ')
            {
                continue;
            }

            var value = radix == 16 ? Nibble(c) : Sextet(c);
            if (value < 0)
            {
                return 0;
            }

            bits = (bits << bitsPerDigit) | (uint)value;
            held += bitsPerDigit;
            if (held >= 8)
            {
                held -= 8;
                bytes[count++] = (byte)(bits >> held);
            }
        }

        return count;
    }

    private static int Nibble(char c) => char.IsAsciiDigit(c) ? c - '0' : char.IsAsciiHexDigit(c) ? (c | 0x20) - 'a' + 10 : -1;

    private static int Sextet(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' or '-' => 62,
        '/' or '_' => 63,
        _ => -1,
    };
}
