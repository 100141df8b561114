namespace Occ.Support;

/// <summary>Finds, for a language that a person asked for, the nearest language that texts exist in.</summary>
/// <remarks>
/// Languages are BCP-47 tags with a fallback of the library's own rather than <c>CultureInfo</c>, so that hosts that run
/// with <c>InvariantGlobalization</c> behave the same. <c>zh</c>, <c>zh-CN</c>, <c>zh-SG</c> and <c>zh-Hans-*</c> read
/// <c>zh-Hans</c>; <c>zh-TW</c>, <c>zh-HK</c>, <c>zh-MO</c> and <c>zh-Hant-*</c> read <c>zh-Hant</c> and, where that is
/// missing, <c>zh-Hans</c>; everything else loses its subtags one by one and ends at <c>en</c>.
/// </remarks>
public static class LanguageTag
{
    /// <summary>The tag of English, <c>en</c>: the language every chain of fallbacks ends at.</summary>
    public const string English = "en";

    /// <summary>The tag of Simplified Chinese, <c>zh-Hans</c>.</summary>
    public const string SimplifiedChinese = "zh-Hans";

    private const string TraditionalChinese = "zh-Hant";

    /// <summary>Returns the first language of the fallback chain of <paramref name="tag"/> that is available.</summary>
    /// <param name="tag">A BCP-47 tag in any case, with <c>-</c> or <c>_</c> between subtags; null, empty or nonsense reads as English.</param>
    /// <param name="isAvailable">Says whether texts exist in a language.</param>
    /// <returns>An available tag, or <see cref="English"/>.</returns>
    public static string Resolve(string? tag, Func<string, bool> isAvailable)
    {
        ArgumentNullException.ThrowIfNull(isAvailable);
        foreach (var candidate in Fallbacks(tag))
        {
            if (isAvailable(candidate))
            {
                return candidate;
            }
        }

        return English;
    }

    /// <summary>Returns <see cref="SimplifiedChinese"/> for any Chinese tag, otherwise <see cref="English"/>: the two languages the library is written in.</summary>
    /// <param name="tag">A BCP-47 tag, or null.</param>
    public static string ToBuiltIn(string? tag) => IsChinese(Normalise(tag)) ? SimplifiedChinese : English;

    /// <summary>Lists the languages to try for <paramref name="tag"/>, nearest first; the last is always <see cref="English"/>.</summary>
    /// <param name="tag">A BCP-47 tag, or null.</param>
    public static IReadOnlyList<string> Fallbacks(string? tag)
    {
        var normal = Normalise(tag);
        if (IsChinese(normal))
        {
            return IsTraditional(normal)
                ? [TraditionalChinese, SimplifiedChinese, English]
                : [SimplifiedChinese, English];
        }

        var chain = new List<string>();
        for (var rest = normal; rest.Length > 0; rest = rest.LastIndexOf('-') is > 0 and var dash ? rest[..dash] : "")
        {
            chain.Add(rest);
        }

        if (!chain.Contains(English))
        {
            chain.Add(English);
        }

        return chain;
    }

    private static string Normalise(string? tag)
    {
        const int longest = 35; // RFC 5646, section 4.4.1: the longest tag an implementation should expect
        return tag is null or { Length: 0 or > longest } ? "" : tag.Replace('_', '-').ToLowerInvariant();
    }

    private static bool IsChinese(string normal) =>
        normal is "zh" or "cmn" || normal.StartsWith("zh-", StringComparison.Ordinal) || normal.StartsWith("cmn-", StringComparison.Ordinal);

    private static bool IsTraditional(string normal)
    {
        var subtags = normal.Split('-');
        return subtags.Contains("hant") || (!subtags.Contains("hans") && subtags.Any(s => s is "tw" or "hk" or "mo"));
    }
}
