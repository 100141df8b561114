namespace Occ.Support;

/// <summary>Code points that show nothing, or that are drawn over another, and so can part a secret unseen.</summary>
internal static class InvisibleMarks
{
    /// <summary>What shows nothing.</summary>
    public static readonly (char First, char Last)[] Invisible =
    [
        ('\u00AD', '\u00AD'), ('\u034F', '\u034F'), ('\u061C', '\u061C'), ('\u115F', '\u1160'), ('\u17B4', '\u17B5'), ('\u180B', '\u180F'), ('\u200B', '\u200F'),
        ('\u202A', '\u202E'), ('\u2060', '\u206F'), ('\u3164', '\u3164'), ('\uFEFF', '\uFEFF'), ('\uFFA0', '\uFFA0'),
    ];

    /// <summary>Strike-outs, underlines, enclosing marks and variation selectors.</summary>
    public static readonly (char First, char Last)[] Overlays =
    [
        ('\u0305', '\u0305'), ('\u0332', '\u0338'), ('\u20D0', '\u20F0'), ('\uFE00', '\uFE0F'),
    ];

    /// <summary>Whether a code unit shows nothing.</summary>
    public static bool IsInvisible(char c) => IsIn(Invisible, c);

    /// <summary>Whether a code unit is drawn over the one before it and is no accent of any list word.</summary>
    public static bool IsOverlay(char c) => IsIn(Overlays, c);

    /// <summary>Whether a code point is a tag or a variation selector beyond the first plane.</summary>
    public static bool IsTag(int code) => code is >= 0xE0000 and <= 0xE01EF;

    private static bool IsIn((char First, char Last)[] ranges, char c)
    {
        foreach (var (first, last) in ranges)
        {
            if (c >= first && c <= last)
            {
                return true;
            }
        }

        return false;
    }
}
