using System.Globalization;

namespace Occ.Support;

/// <summary>Reads the version of a program as people copy it: <c>7.12.0</c>, <c>v7.12.0 (1234)</c>, <c>版本 7.12</c>.</summary>
internal static class VersionText
{
    private const int MostParts = 5;
    private const int LongestPart = 9; // what an int holds

    /// <summary>The numbers with points between; null where the text begins with more than a word before the first number, or holds none.</summary>
    public static string? Read(string text)
    {
        const int longestWord = 12;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start is < 0 or > longestWord)
        {
            return null;
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var version = text[start..end];
        return IsVersion(version) ? version : null;
    }

    /// <summary>Whether a text is numbers with points between, and nothing else.</summary>
    public static bool IsVersion(string text)
    {
        var parts = text.Split('.');
        return parts.Length <= MostParts && parts.All(p => p.Length is > 0 and <= LongestPart && p.All(char.IsAsciiDigit));
    }

    /// <summary>Compares two versions number by number; a number that is absent is 0.</summary>
    public static int Compare(string one, string other)
    {
        var (left, right) = (one.Split('.'), other.Split('.'));
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            if (Part(left, i).CompareTo(Part(right, i)) is not 0 and var order)
            {
                return order;
            }
        }

        return 0;
    }

    private static int Part(string[] parts, int i) =>
        i < parts.Length && int.TryParse(parts[i], NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) ? number : 0;
}
