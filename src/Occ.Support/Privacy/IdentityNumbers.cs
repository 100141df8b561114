namespace Occ.Support;

/// <summary>Numbers of identity cards and the like: by check digit and date where they have them, otherwise behind a cue.</summary>
internal static class IdentityNumbers
{
    /// <summary>The province that a Chinese number begins with (GB/T 2260).</summary>
    private static ReadOnlySpan<byte> Provinces =>
    [
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
    ];

    private static ReadOnlySpan<byte> Weights => [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>A Chinese resident's number (GB 11643): region, day of birth, and a check digit modulo 11.</summary>
    public static bool IsChinese(ReadOnlySpan<char> token)
    {
        if (token.Length != 18 || token[..17].ContainsAnyExceptInRange('0', '9') || !Provinces.Contains((byte)Number(token[..2])))
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < 17; i++)
        {
            sum += (token[i] - '0') * Weights[i];
        }

        return Number(token[6..8]) is 19 or 20 && IsDay(token[10..14]) && "10X98765432"[sum % 11] == char.ToUpperInvariant(token[17]);
    }

    /// <summary>A Korean resident's number: day of birth, a dash, and seven digits of which the first is 1 to 8.</summary>
    public static bool IsKorean(ReadOnlySpan<char> text, int start, int end) =>
        end - start == 6 && end + 8 <= text.Length && text[end] == '-' && text[end + 1] is >= '1' and <= '8' && IsDay(text[(start + 2)..end])
        && !text.Slice(end + 1, 7).ContainsAnyExceptInRange('0', '9') && (end + 8 == text.Length || !char.IsAsciiLetterOrDigit(text[end + 8]));

    /// <summary>The length of a number behind a cue: 7 to 20 letters, digits and dashes with at least six digits, or digits in groups.</summary>
    public static int LengthBehindCue(ReadOnlySpan<char> text)
    {
        const int fewest = 7, most = 20, fewestDigits = 6;
        Span<char> buffer = stackalloc char[most];
        if (text.IsEmpty)
        {
            return 0;
        }

        if (char.IsAsciiDigit(text[0]) && new DigitGroups(text, buffer) is { Count: > 1, Total: >= 8 and <= 16, Separator: ' ' or '-' } groups && !IsLetter(text[groups.Length..]))
        {
            return IsYear(groups.Digits) && groups.Total == 8 ? 0 : groups.Length;
        }

        var (length, digits, letters) = (0, 0, 0);
        while (length < Math.Min(text.Length, most + 1) && (char.IsAsciiLetterOrDigit(text[length]) || (text[length] == '-' && length > 0)))
        {
            digits += char.IsAsciiDigit(text[length]) ? 1 : 0;
            letters += char.IsAsciiLetter(text[length]) ? 1 : 0;
            length++;
        }

        return length is >= fewest and <= most && digits >= fewestDigits && letters <= 4 && !text.StartsWith("0x", StringComparison.Ordinal) ? length : 0;
    }

    private static bool IsLetter(ReadOnlySpan<char> text) => text is [>= 'a' and <= 'z' or >= 'A' and <= 'Z', ..];

    private static bool IsYear(ReadOnlySpan<char> digits) => digits is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsDay(ReadOnlySpan<char> monthAndDay) => Number(monthAndDay[..2]) is >= 1 and <= 12 && Number(monthAndDay[2..]) is >= 1 and <= 31;

    private static int Number(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
