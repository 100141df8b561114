namespace Occ.Support;

/// <summary>How far two words are apart in slips: optimal string alignment, where likely slips weigh less.</summary>
internal static class Slips
{
    /// <summary>The weight of a likely slip: a key beside, two keys swapped, a letter doubled, another vowel.</summary>
    public const double Likely = 0.6;

    private const int Most = 32;
    private const string Vowels = "aeouy";

    /// <summary>The keys beside each key, on the keyboards QWERTY, QWERTZ and AZERTY.</summary>
    private static readonly string[] Neighbours =
    [
        "qwszx", "vghn", "xdfv", "serfcx", "wsdr34", "rtgvcd", "tyfhvb", "gyujnb", "uojk89l", "huikmn", "jilom", "kopuj", "njk", "bhjm", "iplk09",
        "ol0", "wa12", "edft45", "awedxz", "rfgy56", "yhji78", "cfgb", "qase23", "zsdc", "tghu67", "asx",
    ];

    /// <summary>The weight of what leads from one word to another; folded words.</summary>
    public static double Between(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (text.Length > Most || word.Length > Most)
        {
            return double.MaxValue;
        }

        Span<double> rows = stackalloc double[3 * (Most + 1)];
        var old = rows[..(Most + 1)];
        var last = rows.Slice(Most + 1, Most + 1);
        var now = rows[(2 * (Most + 1))..];
        for (var j = 0; j <= word.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= text.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var (t, w) = (text[i - 1], word[j - 1]);
                var isTwin = i > 1 && text[i - 2] == t;
                var wasTwin = j > 1 && word[j - 2] == w;
                now[j] = Math.Min(last[j - 1] + (t == w ? 0 : AreNear(t, w) ? Likely : 1), Math.Min(last[j] + (isTwin ? Likely : 1), now[j - 1] + (wasTwin ? Likely : 1)));
                if (i > 1 && j > 1 && t == word[j - 2] && text[i - 2] == w && t != w)
                {
                    now[j] = Math.Min(now[j], old[j - 2] + Likely);
                }
            }

            var spare = old;
            old = last;
            last = now;
            now = spare;
        }

        return last[word.Length];
    }

    private static bool AreNear(char a, char b) => (Vowels.Contains(a) && Vowels.Contains(b)) || char.IsAsciiLetterLower(a) && Neighbours[a - 'a'].Contains(b) || (char.IsAsciiLetterLower(b) && Neighbours[b - 'a'].Contains(a));
}
