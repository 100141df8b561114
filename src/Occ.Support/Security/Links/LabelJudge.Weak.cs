namespace Occ.Support;

/// <content>A brand's ordinary word that calls for care.</content>
internal sealed partial class LabelJudge
{
    /// <summary>An ordinary word that only its place makes suspicious: a cheap ending, a long number, a country before a wallet's name.</summary>
    private static bool IsWeakAmong(ReadOnlySpan<char> raw, BrandWord word, Side left, Side right, LinkWord others, int start, int end, LabelRole role, ReadOnlySpan<string> ending)
    {
        const int longNumber = 3;
        if (role == LabelRole.Sub || left < Side.Terms || right < Side.Terms || !IsKeeper(word))
        {
            return false;
        }

        var isOwn = ending.Length > 0 && HasEnding(word, ending[^1]);
        var isStrange = role == LabelRole.Hosted || IsCheap(ending) || (isOwn && ending[^1] is not "com" && raw.Contains('-')); // cdn-stellar.org
        if (!word.IsGeneric || word.Text.Length <= ShortWord)
        {
            return !word.IsGeneric && word.Text.Length > 3 && start == 0 && end < raw.Length && raw[end] == '-' && (isStrange || isOwn);
        }

        var number = Digits(raw[..start]) + Digits(raw[end..]);
        if ((others & LinkWord.Plain) == 0 && number >= longNumber && !IsYear(raw[end..]))
        {
            return true;
        }

        return others != LinkWord.None && (others & LinkWord.Plain) == 0 && (isStrange || IsOfCountry(raw[..start].TrimEnd('-')) || IsOfCountry(raw[end..].TrimStart('-')) || (others & LinkWord.Bait) != 0);
    }

    private static bool IsOfCountry(ReadOnlySpan<char> part) => part is "us" or "usa" or "uk" or "de" or "fr" or "it" or "au" or "nl" or "es" or "ca" or "cn" or "jp" or "kr" or "ru" or "tr" or "chain";

    /// <summary>Whether the year of a meeting stands behind a name.</summary>
    private static bool IsYear(ReadOnlySpan<char> part) => part.TrimStart('-') is ['2', '0', _, _];

    private static int Digits(ReadOnlySpan<char> part)
    {
        var count = 0;
        foreach (var c in part)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }
}
