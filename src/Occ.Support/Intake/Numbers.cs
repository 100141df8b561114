using System.Buffers;

namespace Occ.Support;

/// <summary>Reads numbers as people write them, in digits and in Chinese characters, without binary floating point.</summary>
internal static class Numbers
{
    private const int LongestNumber = 40;
    private const decimal MostMultiplied = 1_000_000_000_000;
    private const string ChineseDigits = "零一二三四五六七八九";
    private static readonly SearchValues<char> ChineseStarts = SearchValues.Create("两兩几幾数數十百千半" + ChineseDigits);

    /// <summary>Reads digits, with groups of three parted by commas, and a fraction.</summary>
    /// <returns>The position after the number, or -1.</returns>
    public static int ReadDigits(ReadOnlySpan<char> text, int at, out string number)
    {
        number = "";
        var end = at;
        while (end < text.Length && end - at < LongestNumber && (char.IsAsciiDigit(text[end]) || IsGroupMark(text, at, end)))
        {
            end++;
        }

        if (end == at || (end < text.Length && char.IsAsciiDigit(text[end])))
        {
            return -1;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            var fraction = end;
            while (end < text.Length && char.IsAsciiDigit(text[end]) && end - fraction < LongestNumber)
            {
                end++;
            }
        }

        number = text[at..end].ToString().Replace(",", "", StringComparison.Ordinal);
        return end < text.Length && char.IsAsciiDigit(text[end]) ? -1 : end;
    }

    /// <summary>Reads a number in Chinese characters, such as 两千, 一百二十, 半 or 几百.</summary>
    /// <returns>The position after it, or -1; without a number where only its size is told, as in 几百.</returns>
    public static int ReadChinese(ReadOnlySpan<char> text, int at, out decimal? number)
    {
        const int longest = 12;
        var end = at;
        decimal total = 0, section = 0, digit = 0;
        var (known, any) = (true, false);
        for (; end < text.Length && end - at < longest; end++)
        {
            var c = Scripts.Fold(text[end]);
            var value = c == '两' ? 2 : ChineseDigits.IndexOf(c, StringComparison.Ordinal);
            if (value >= 0)
            {
                digit = value;
            }
            else if (c is '几' or '幾' or '数')
            {
                known = false;
                digit = 1;
            }
            else if (c is '十' or '百' or '千')
            {
                section += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
                digit = 0;
            }
            else if (c is '万' or '亿' && any && total < MostMultiplied)
            {
                total = (total + section + digit) * (c == '万' ? 10_000 : 100_000_000);
                section = digit = 0;
            }
            else if (c == '半' && !any)
            {
                number = 0.5m;
                return end + 1;
            }
            else
            {
                break;
            }

            any = true;
        }

        number = known && any ? total + section + digit : null;
        return any ? end : -1;
    }

    /// <summary>Whether a number in Chinese characters may begin with a character.</summary>
    public static bool IsChinese(char c) => ChineseStarts.Contains(c);

    /// <summary>Multiplies a decimal text by a power of ten.</summary>
    public static string Shift(string number, int places)
    {
        var point = number.IndexOf('.', StringComparison.Ordinal);
        if (point < 0)
        {
            return number.TrimStart('0') is { Length: > 0 } plain ? plain + new string('0', places) : "0";
        }

        var digits = number.Remove(point, 1).PadRight(point + places, '0');
        var shifted = digits.Length > point + places ? digits.Insert(point + places, ".") : digits;
        var trimmed = shifted.TrimStart('0');
        return trimmed.Length == 0 || trimmed[0] == '.' ? "0" + trimmed : trimmed;
    }

    private static bool IsGroupMark(ReadOnlySpan<char> text, int start, int at) =>
        at > start && text[at] == ','
        && char.IsAsciiDigit(text[at - 1]) && IsGroup(text, at + 1)
        && (at - start <= 3 || (at - start >= 4 && text[at - 4] == ','));

    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 <= text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
