using System.Text;

namespace Occ.Support;

/// <summary>A part of a text that had to be decoded.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Layer">How it was written.</param>
internal sealed record EncodedPart(string Text, int Start, int Length, ErrorLayer Layer);

/// <summary>Finds runs of hexadecimal digits and of base64 that hold words or codes, and decodes them.</summary>
internal static class EncodedParts
{
    private const int MostParts = 8;
    private const int Longest = 16_384;
    private const int ShortestText = 12;
    private const int ShortestResult = 16;

    public static List<EncodedPart>? In(ReadOnlySpan<char> text)
    {
        List<EncodedPart>? parts = null;
        for (var at = 0; at < text.Length && (parts is null || parts.Count < MostParts);)
        {
            if (!IsOfRun(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && IsOfRun(text[end]))
            {
                end++;
            }

            if (end - at >= 8 && Decode(text, at, Math.Min(end - at, Longest)) is { } part)
            {
                (parts ??= []).Add(part);
            }

            at = end;
        }

        return parts;
    }

    private static EncodedPart? Decode(ReadOnlySpan<char> text, int start, int length)
    {
        var run = text.Slice(start, length);
        var isPrefixed = run.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        var digits = isPrefixed ? run[2..] : run;
        if (digits.Length >= 8 && HexDigits.IndexOfForeign(digits) < 0)
        {
            return RevertData.Read(digits, isPrefixed) is { } revert ? new(revert, start, length, ErrorLayer.RevertData)
                : Words(digits) is { } words ? new(words, start, length, ErrorLayer.Hex)
                : null;
        }

        return length < ShortestResult ? null
            : run.StartsWith("AAAA") && StellarResult.Read(run) is { } result ? new(result, start, length, ErrorLayer.ResultXdr)
            : Base64Words(run) is { } said ? new(said, start, length, ErrorLayer.Base64)
            : null;
    }

    /// <summary>Text in base64, as some nodes and wallets wrap their logs; the last letters may be lost.</summary>
    private static string? Base64Words(ReadOnlySpan<char> run)
    {
        Span<byte> head = stackalloc byte[ShortestResult / 4 * 3];
        if (!Base64Text.TryDecode(run[..ShortestResult], head, out _) || !IsText(head))
        {
            return null;
        }

        var whole = run.Length / 4;
        var bytes = new byte[whole * 3];
        return Base64Text.TryDecode(run[..(whole * 4)], bytes, out _) && IsText(bytes) ? Encoding.ASCII.GetString(bytes) : null;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var letter in bytes)
        {
            if (letter is (< (byte)' ' or > (byte)'~') and not (byte)'\n' and not (byte)'\t' and not (byte)'\r')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Text in ASCII, as Tron nodes write their messages; the last digit may be lost.</summary>
    private static string? Words(ReadOnlySpan<char> digits)
    {
        if (digits.Length < 2 * ShortestText)
        {
            return null;
        }

        var letters = new char[digits.Length / 2];
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = (char)((HexDigits.Value(digits[2 * at]) << 4) | HexDigits.Value(digits[(2 * at) + 1]));
            if (letters[at] is (< ' ' or > '~') and not '\n' and not '\t' and not '\r')
            {
                return null;
            }
        }

        return new(letters);
    }

    private static bool IsOfRun(char c) => char.IsAsciiLetterOrDigit(c) || c is '+' or '/';
}
