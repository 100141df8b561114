namespace Occ.Support;

/// <summary>Finds words and keys with a space, a dash or a dot behind every character.</summary>
internal static class SpacedTokens
{
    private const int Fewest = 12;

    /// <summary>Reads single letters and digits from the first one on; how wide the first gap is, so wide is one inside a word.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, out BrokenToken broken)
    {
        const int widest = 4;
        var count = 1;
        var end = start + 1;
        var gap = 0;
        while (end + gap < text.Length && gap <= widest && !char.IsAsciiLetterOrDigit(text[end + gap]))
        {
            gap++;
        }

        while (gap is > 0 and <= widest)
        {
            var next = end;
            while (next < text.Length && next - end <= widest && !char.IsAsciiLetterOrDigit(text[next]) && text[next] < 128)
            {
                next++;
            }

            if (next >= text.Length || next - end < gap || !char.IsAsciiLetterOrDigit(text[next]) || (next + 1 < text.Length && CharTable.KindOf(text[next + 1]) is CharKind.Letter or CharKind.Digit))
            {
                break;
            }

            count++;
            end = next + 1;
        }

        broken = new(start, end, gap);
        return count >= Fewest;
    }
}
