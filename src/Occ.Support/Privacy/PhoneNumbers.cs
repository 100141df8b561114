namespace Occ.Support;

/// <summary>Phone numbers: with a plus and a country code, in a shape that only phone numbers of a country have, or behind a cue.</summary>
internal static class PhoneNumbers
{
    private const int MostDigits = 15;

    /// <summary>Country codes of three digits begin with these two (E.164); all others have one or two.</summary>
    private static ReadOnlySpan<byte> LongCodes => [21, 22, 23, 24, 25, 26, 29, 35, 37, 38, 42, 50, 59, 67, 68, 69, 80, 85, 87, 88, 96, 97, 99];

    /// <summary>The length of a number in E.164 behind its plus sign, which <paramref name="text"/> begins with; 0 where there is none.</summary>
    public static int LengthBehindPlus(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[MostDigits + 1];
        var total = 0;
        var end = 1;
        var separators = 0;
        var at = 1;
        for (; at < text.Length && total <= MostDigits; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[total++] = text[at];
                end = at + 1;
                separators = 0;
            }
            else if (text[at] is not (' ' or '-' or '(' or ')' or '.') || ++separators > 2)
            {
                break;
            }
        }

        var isJoined = end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '%' or '_');
        var isAmount = total > 5 && digits[(total - 5)..total].IndexOfAnyExcept('0') < 0;
        return !isJoined && !isAmount && IsInternational(digits[..total]) ? end : 0;
    }

    /// <summary>The length of a number in the shape of a country, from its first digit; 0 where there is none.</summary>
    /// <param name="groups">The digits.</param>
    /// <param name="isEastAsian">Whether East Asian text stands near, as eleven digits without a break are a mobile number in China.</param>
    public static int Length(DigitGroups groups, bool isEastAsian)
    {
        var d = groups.Digits;
        var isMobile = (groups.Total, groups.Shape) switch
        {
            (11, 0x0B or 0x030404) when d[0] == '1' => d[1] >= '3' && (isEastAsian || groups.Count > 1) && groups.Separator != '.', // China
            (11, 0x0B or 0x030404) => d is ['0', '1', '0', ..] or ['0', '7' or '8' or '9', '0', ..], // Korea, Japan
            (10, 0x030304) when groups.Separator is '-' or '.' => d[0] >= '2' && d[3] >= '2', // North America
            (10, 0x0202020202) => d[0] == '0' && d[1] is not '0', // France
            (10, 0x020404) when groups.Separator == '-' => d is ['0', '2' or '3' or '6', ..], // Korea, Japan: the capital
            _ => false,
        };
        return isMobile ? groups.Length : 0;
    }

    /// <summary>The length of a number of 10 to 13 digits behind a cue, of 8 where a mark or verb connects them; 0 where there is none.</summary>
    public static int LengthBehindCue(ReadOnlySpan<char> text, bool isConnected)
    {
        if (text is ['+', >= '0' and <= '9', ..])
        {
            return LengthBehindPlus(text);
        }

        if (text.IsEmpty || !(char.IsAsciiDigit(text[0]) || text[0] == '('))
        {
            return 0;
        }

        var (total, end, separators) = (0, 0, 0);
        for (var at = 0; at < text.Length && total <= MostDigits; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                total++;
                end = at + 1;
                separators = 0;
            }
            else if (text[at] is not (' ' or '-' or '(' or ')') || ++separators > 2)
            {
                break;
            }
        }

        var isJoined = end < text.Length && (char.IsAsciiLetter(text[end]) || text[end] is '%' or '_' or ':');
        return total <= 13 && total >= (isConnected ? 8 : text[0] is '6' or '7' ? 9 : 10) && !isJoined && !text.StartsWith("20", StringComparison.Ordinal) && !text.StartsWith("0x", StringComparison.Ordinal) ? end : 0;
    }

    private static bool IsInternational(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 9 or > MostDigits || digits[0] == '0')
        {
            return false;
        }

        var national = digits.Length - (digits[0] is '1' or '7' ? 1 : LongCodes.Contains((byte)(((digits[0] - '0') * 10) + digits[1] - '0')) ? 3 : 2);
        return digits switch
        {
            ['1' or '7', ..] => national == 10,
            ['8', '6', ..] => national is 10 or 11,
            ['3', '3' or '4', ..] => national == 9,
            _ => national is >= 7 and <= 11,
        };
    }
}
