using System.Globalization;
using System.Text;

namespace Occ.Support;

/// <summary>The forms of a memo.</summary>
internal static class MemoText
{
    private const string Around = " \t\r\n\u00a0\u3000\u200b\ufeff\"'\u201c\u201d";

    /// <summary>The position of the first control character or half of a surrogate pair, or null.</summary>
    public static int? FirstForeign(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[at..], out var rune, out var length) != System.Buffers.OperationStatus.Done || Rune.IsControl(rune))
            {
                return at;
            }

            at += length;
        }

        return null;
    }

    /// <summary>The part of a text without the white space and quotes around it.</summary>
    public static Range Trim(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart(Around).Length;
        return start..(start + text[start..].TrimEnd(Around).Length);
    }

    /// <summary>Whether a text is a whole number of a form.</summary>
    public static bool Fits(ReadOnlySpan<char> text, MemoType type) =>
        ulong.TryParse(text, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var value) && (type == MemoType.Uint64 || value <= uint.MaxValue);

    /// <summary>Whether a text is 32 bytes in hexadecimal or base64.</summary>
    public static bool IsHash(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[32];
        return text.Length == 64 ? HexDigits.IndexOfForeign(text) < 0
            : text.Length == 44 && text[^1] == '=' && Base64Text.TryDecode(text[..^1], bytes, out _);
    }

    /// <summary>Whether a text was meant to be such a hash.</summary>
    public static bool IsLikeHash(ReadOnlySpan<char> text) =>
        text.Length is >= 40 and <= 80 && (text.Length == 64 || HexDigits.IndexOfForeign(text) < 0) && text.IndexOf(' ') < 0;
}
