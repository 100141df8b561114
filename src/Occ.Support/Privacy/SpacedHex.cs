namespace Occ.Support;

/// <summary>Hexadecimal digits of a key in groups of one length: "9d 61 b1 ...", "9d:61:b1:...", four groups of sixteen.</summary>
internal static class SpacedHex
{
    private const int KeyDigits = 64;
    private const int Reach = 24;

    /// <summary>Looks for a key in groups behind a cue.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int cueEnd, out int start, out int end)
    {
        var last = Math.Min(text.Length, cueEnd + Reach);
        for (start = cueEnd; start < last; start++)
        {
            if (char.IsAsciiHexDigit(text[start]) && !char.IsAsciiLetterOrDigit(text[start - 1]))
            {
                end = start + Length(text[start..]);
                if (end > start)
                {
                    return true;
                }
            }
        }

        end = 0;
        return false;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        var at = text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        var group = Group(text[at..]);
        if (group is not (2 or 4 or 8 or 16 or 32))
        {
            return 0;
        }

        for (var digits = group; ; digits += group)
        {
            at += group;
            if (digits == KeyDigits)
            {
                return at < text.Length && char.IsAsciiLetterOrDigit(text[at]) ? 0 : at;
            }

            var gap = Gap(text[at..]);
            if (gap == 0 || Group(text[(at + gap)..]) != group)
            {
                return 0;
            }

            at += gap;
        }
    }

    private static int Group(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length <= KeyDigits && char.IsAsciiHexDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>The length of what parts two groups: a mark, spaces, a new line, ", 0x".</summary>
    private static int Gap(ReadOnlySpan<char> text)
    {
        const int widest = 6;
        var length = 0;
        while (length < Math.Min(widest, text.Length) && text[length] is ' ' or ':' or '-' or ',' or '\n' or '\r' or '.' or '_')
        {
            length++;
        }

        return length > 0 && text[length..].StartsWith("0x", StringComparison.Ordinal) ? length + 2 : length;
    }
}
