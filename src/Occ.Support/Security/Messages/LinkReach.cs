namespace Occ.Support;

/// <summary>How far a link reaches whose foreign letters were not read as part of it.</summary>
internal static class LinkReach
{
    private const char FirstOfEast = '\u2E80';
    private const int Longest = 2_048;

    /// <summary>Widens a link over letters that are no Chinese, and on its right over whatever a link holds.</summary>
    public static (int Start, int Length) Of(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first > 0 && end - first < Longest && IsLetter(text[first - 1]))
        {
            first--;
        }

        while (last < text.Length && last - first < Longest && (IsLetter(text[last]) || "-._~:/?#@%&=+".Contains(text[last])))
        {
            last++;
        }

        var reach = text.AsSpan(first, last - first).TrimEnd(".,:;!?'_-&").Length;
        return (first, reach);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetterOrDigit(c) || (c > 127 && c < FirstOfEast && (char.IsLetter(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u00AD' || (c >= '\u0300' && c <= '\u036F')));
}
