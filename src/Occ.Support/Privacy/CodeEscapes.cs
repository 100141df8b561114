using System.Buffers;
using System.Text;

namespace Occ.Support;

/// <summary>What a text copied out of an address bar, a log or a program has in place of characters.</summary>
internal static class CodeEscapes
{
    private static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u3000");

    /// <summary>A percent escape, of one byte or of a character of up to three (RFC 3986).</summary>
    public static Disguise PercentAt(ReadOnlySpan<char> text)
    {
        if (text is ['%', 'u' or 'U', _, _, _, _, ..])
        {
            return Number(text.Slice(2, 4), 16, 6);
        }

        Span<byte> bytes = stackalloc byte[3];
        Span<int> ends = stackalloc int[3];
        var (count, end) = (0, 0);
        while (count < bytes.Length && EscapedByte(text[end..], out var value) is > 0 and var length)
        {
            end += length;
            (bytes[count], ends[count]) = (value, end);
            count++;
            if (bytes[0] < 0x80)
            {
                break;
            }
        }

        return count > 0 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == OperationStatus.Done && rune.IsBmp
            ? Plain(rune.Value, ends[used - 1])
            : default;
    }

    /// <summary>The length of a byte's escape, or 0. A percent sign that was itself escaped is one of a second layer.</summary>
    private static int EscapedByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        if (text.Length < 3 || text[0] != '%' || Byte(text.Slice(1, 2)) is not (>= 0 and var first))
        {
            return 0;
        }

        value = (byte)first;
        if (first != '%' || text.Length < 5 || Byte(text.Slice(3, 2)) is not (>= 0 and var second))
        {
            return 3;
        }

        value = (byte)second;
        return 5;
    }

    /// <summary>A plus sign between words that are percent-encoded, or all joined by plus signs: a form sends it for a space.</summary>
    public static Disguise PlusAt(ReadOnlySpan<char> text, int at)
    {
        const int reach = 30, fewest = 3;
        if (at == 0 || text[at - 1] == '+' || (at + 1 < text.Length && text[at + 1] == '+') || (IsLone(text, at - 1) && IsLone(text, at + 1)))
        {
            return default;
        }

        var before = text[Math.Max(0, at - reach)..at];
        var after = text.Slice(at + 1, Math.Min(reach, text.Length - at - 1));
        before = before[(before.LastIndexOfAny(Spaces) + 1)..];
        after = after.IndexOfAny(Spaces) is var end and >= 0 ? after[..end] : after;
        if (before.IsEmpty || after.IsEmpty)
        {
            return default;
        }

        var isJoined = before.Count('+') + after.Count('+') + 1 >= fewest && !IsBase64(before) && !IsBase64(after);
        return isJoined || HasPercent(before) || HasPercent(after) ? new(1, ' ') : default;
    }

    /// <summary>Whether a character stands between two plus signs, as no word of two letters does, or where the text ends.</summary>
    private static bool IsLone(ReadOnlySpan<char> text, int at) =>
        at >= text.Length || ((at == 0 || text[at - 1] == '+') && (at + 1 == text.Length || text[at + 1] == '+'));

    /// <summary>Whether a piece of a text is longer than a word, or mixes letters and digits as words do not.</summary>
    private static bool IsBase64(ReadOnlySpan<char> text)
    {
        const int longestWord = 18, longestMixed = 10;
        var (length, digits) = (0, 0);
        foreach (var c in text)
        {
            length = char.IsAsciiLetterOrDigit(c) ? length + 1 : 0;
            digits = length == 0 ? 0 : digits + (char.IsAsciiDigit(c) ? 1 : 0);
            if (c is '/' or '=' || length > longestWord || (length > longestMixed && digits > 0 && digits < length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A backslash escape: <c>\u0061</c>, <c>\u{61}</c>, <c>\x61</c>, <c>\n</c>.</summary>
    public static Disguise BackslashAt(ReadOnlySpan<char> text)
    {
        const int longest = 10;
        if (text.Length < 2)
        {
            return default;
        }

        switch (text[1])
        {
            case 'n' or 'r' or 't':
                return new(2, text[1] == 't' ? ' ' : '\n');
            case 'u' when text.Length > 4 && text[2] == '{' && text[..Math.Min(text.Length, longest)].IndexOf('}') is var end and > 3:
                return Number(text[3..end], 16, end + 1);
            case 'u' when text.Length >= 6:
                return Number(text.Slice(2, 4), 16, 6);
            case 'x' when text.Length >= 4:
                return Number(text.Slice(2, 2), 16, 4);
            default:
                return default;
        }
    }

    /// <summary>A code point by number.</summary>
    public static Disguise Number(ReadOnlySpan<char> digits, int radix, int length)
    {
        var code = 0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? (c | 0x20) - (char.IsAsciiDigit(c) ? '0' | 0x20 : 'a' - 10) : radix;
            if (digit >= radix || code > char.MaxValue)
            {
                return default;
            }

            code = (code * radix) + digit;
        }

        return digits.IsEmpty || code > char.MaxValue ? default : Plain(code, length);
    }

    /// <summary>A character that was escaped may itself be a disguise: one layer more is undone.</summary>
    private static Disguise Plain(int code, int length)
    {
        var c = (char)code;
        return InvisibleMarks.IsInvisible(c) || InvisibleMarks.IsOverlay(c) ? new(length)
            : LetterStyles.Plain(c) is var plain and not '\0' ? new(length, plain)
            : new(length, c == '\0' ? ' ' : c);
    }

    private static bool HasPercent(ReadOnlySpan<char> text) =>
        text.IndexOf('%') is var at and >= 0 && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);

    private static int Byte(ReadOnlySpan<char> digits) =>
        char.IsAsciiHexDigit(digits[0]) && char.IsAsciiHexDigit(digits[1]) ? (Nibble(digits[0]) << 4) | Nibble(digits[1]) : -1;

    private static int Nibble(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
