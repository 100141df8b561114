namespace Occ.Support;

/// <summary>Characters outside ASCII that pass for letters, digits or nothing.</summary>
internal static class Imposters
{
    /// <summary>The first of them in a text: inside a word before those that stand alone.</summary>
    public static Range? FirstIn(ReadOnlySpan<char> text)
    {
        Range? alone = null;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsOne(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && (IsOne(text[at]) || char.IsLowSurrogate(text[at])))
            {
                at++;
            }

            var touches = (start > 0 && char.IsAsciiLetterOrDigit(text[start - 1])) || (at < text.Length && char.IsAsciiLetterOrDigit(text[at]));
            if (touches)
            {
                return start..at;
            }

            alone ??= start..at;
        }

        return alone;
    }

    /// <summary>Whether a character outside ASCII can pass for a letter or digit, or for nothing at all.</summary>
    public static bool IsOne(char c) => c switch
    {
        >= '\u0300' and <= '\u036f' => true, // combining marks
        >= '\u0370' and <= '\u03ff' => true, // Greek
        >= '\u0400' and <= '\u052f' => true, // Cyrillic
        >= '\u0530' and <= '\u058f' => true, // Armenian
        >= '\u13a0' and <= '\u13ff' => true, // Cherokee
        >= '\uff10' and <= '\uff5a' => true, // full-width letters and digits
        >= '\u200b' and <= '\u200f' => true, // zero width and direction
        >= '\u202a' and <= '\u202e' => true, // direction overrides
        >= '\u2060' and <= '\u2064' => true, // invisible operators
        >= '\u2066' and <= '\u2069' => true, // direction isolates
        '\u00ad' or '\ufeff' => true, // soft hyphen, byte order mark
        >= '\u00c0' and <= '\u02af' => true, // Latin letters with marks, phonetic letters
        >= '\u1e00' and <= '\u1eff' => true,
        >= '\u2100' and <= '\u214f' => true, // letter-like symbols
        >= '\u2460' and <= '\u24ff' => true, // letters and digits in circles
        >= '\ufe00' and <= '\ufe0f' => true, // variation selectors
        '\ud835' => true, // mathematical letters, first half
        _ => false,
    };
}
