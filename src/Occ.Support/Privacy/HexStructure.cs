using System.Buffers;

namespace Occ.Support;

/// <summary>What shows by the marks around 64 hexadecimal digits that they are no key.</summary>
internal static class HexStructure
{
    private const int Reach = 80;

    private static readonly SearchValues<char> LinkEnds = SearchValues.Create(" \t\r\n\"'<>(，。：");

    /// <summary>Whether digits are the id of a link, half of a signature, a line of a checksum list, a raw address or a padded number.</summary>
    public static bool IsOther(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> digits)
    {
        var before = text[Math.Max(0, start - Reach)..start];
        return digits.StartsWith("00000000", StringComparison.Ordinal)
            || digits.TrimStart(digits[0]).IsEmpty
            || before.EndsWith("0:", StringComparison.Ordinal)
            || IsHalfOfSignature(before)
            || IsInLink(before)
            || IsFileChecksum(text[end..]);
    }

    private static bool IsInLink(ReadOnlySpan<char> before)
    {
        var space = before.LastIndexOfAny(LinkEnds);
        return before[(space + 1)..].Contains("://", StringComparison.Ordinal) && before[^1] is '/' or '=' or '#';
    }

    /// <summary>"r=", "s: ", "\"v\": \"0x".</summary>
    private static bool IsHalfOfSignature(ReadOnlySpan<char> before)
    {
        var name = before.TrimEnd(" \"'").TrimEnd("=:").TrimEnd("\"' ");
        return name.Length < before.Length && name is ['r' or 's' or 'R' or 'S'] or [.., not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z')), 'r' or 's' or 'R' or 'S']
            && before.TrimEnd(" \"'").Length > 0 && before.TrimEnd(" \"'")[^1] is '=' or ':';
    }

    /// <summary>Two spaces, or a space and an asterisk, and the name of a file, as sha256sum prints it.</summary>
    private static bool IsFileChecksum(ReadOnlySpan<char> after) =>
        after is [' ', ' ' or '*', not (' ' or '\n' or '\r'), ..] && after[2..Math.Min(after.Length, Reach)].IndexOfAny(" \n") is var name
        && after[2..(name < 0 ? Math.Min(after.Length, Reach) : name + 2)].Contains('.');
}
