namespace Occ.Support;

/// <summary>Judges a label that comes near a brand's word by a slip or two, as in <c>metamsk</c>.</summary>
internal sealed class SlipJudge(BrandIndex index)
{
    private readonly LinkVocabulary _vocabulary = LinkVocabulary.BuiltIn;

    public LabelFinding? Judge(LabelText text, LabelPlace place)
    {
        var raw = text.Raw;
        var best = Slipped(text, raw.Replace("-", "", StringComparison.Ordinal), LinkWord.None, place);
        for (var start = 0; start < raw.Length;)
        {
            var hyphen = raw.IndexOf('-', start);
            var end = hyphen < 0 ? raw.Length : hyphen;
            var token = raw[start..end];
            var others = token.Length == raw.Length ? LinkWord.None : LabelRuns.Around(_vocabulary, raw, start, end);
            if (token.Length >= BrandWord.Short && token.Length < raw.Length)
            {
                best = Heavier(best, Slipped(text, token, others, place));
            }

            var bare = token.Trim("0123456789".AsSpan().ToArray());
            if (bare.Length < token.Length && bare.Length >= BrandWord.Short + 1)
            {
                best = Heavier(best, Slipped(text, bare, others | LinkWord.Affix, place));
            }

            best = Heavier(best, Stripped(text, token, others, place));
            start = end + 1;
        }

        return best;
    }

    /// <summary>Takes terms off both ends of a run of letters, and looks at what is left.</summary>
    private LabelFinding? Stripped(LabelText text, string token, LinkWord others, LabelPlace place)
    {
        const int shortest = 6;
        if (token.Length is < shortest + 2 or > 40)
        {
            return null;
        }

        LabelFinding? best = null;
        for (var start = 0; start <= Math.Min(LinkVocabulary.Longest, token.Length - shortest); start++)
        {
            var front = start == 0 ? LinkWord.None : _vocabulary.Terms(token.AsSpan(0, start));
            if (start > 0 && front == LinkWord.None)
            {
                continue;
            }

            for (var end = token.Length; end >= Math.Max(start + shortest, token.Length - LinkVocabulary.Longest); end--)
            {
                var back = end == token.Length ? LinkWord.None : _vocabulary.Terms(token.AsSpan(end));
                if ((start > 0 || end < token.Length) && (end == token.Length || back != LinkWord.None) && IsTelling(token.AsSpan(0, start)) && IsTelling(token.AsSpan(end)))
                {
                    best = Heavier(best, Slipped(text, token[start..end], others | front | back, place));
                }
            }
        }

        return best;
    }

    /// <summary>Two letters at an end are a term in few cases.</summary>
    private static bool IsTelling(ReadOnlySpan<char> term) => term.Length is 0 or > 2 || term is "my" or "io" or "cn" or "us" or "hk";

    private LabelFinding? Slipped(LabelText text, string part, LinkWord others, LabelPlace place)
    {
        Span<char> folded = stackalloc char[part.Length];
        folded = folded[..LabelText.Fold(part, folded, [])];
        if (index.Near.Find(folded) is not { } near || near.Slips == 0 || part.Contains(near.Word.Text, StringComparison.Ordinal))
        {
            return null;
        }

        var (word, slips) = near;
        var length = word.Length;
        const int longEnough = 10;
        var hasLure = (others & LinkWord.Telling) != 0;
        var isWhole = others == LinkWord.None;
        if (!text.IsForeign && ((IsOtherName(folded, word.Folded) && !IsFirstSlip(folded, word, place)) || IsHonest(part, word, slips)))
        {
            return null;
        }

        if (length <= BrandWord.Short && (!isWhole || place.Role != LabelRole.Core))
        {
            return null;
        }

        if (!isWhole && (!hasLure || length < BrandWord.Short + 2) && !(length >= BrandWord.Long))
        {
            return null;
        }

        if (place.Role == LabelRole.Sub && (length < BrandWord.Long - 1 || slips > 1.2))
        {
            return null;
        }

        if (word.IsGeneric && !hasLure && !text.IsForeign && !(slips <= (length >= longEnough ? 1.8 : 1) && length > BrandWord.Short && !place.Ending.IsEmpty && (length >= longEnough || slips <= Slips.Likely || place.IsOf(word) || place.IsCheap)))
        {
            return null;
        }

        if (text.Raw.Contains('-') && isWhole && slips > Slips.Likely && length < longEnough)
        {
            return null;
        }

        var severity = text.IsForeign || hasLure || (length >= BrandWord.Long && slips <= 1.2 && !word.IsGeneric) ? AdviceSeverity.Danger : AdviceSeverity.Warning;
        var weight = 60 - (5 * slips) + (0.5 * length) + (hasLure ? 2 : 0);
        return place.Role == LabelRole.Hosted ? new(LinkSign.HostedBrand, AdviceSeverity.Danger, word, weight)
            : new(text.IsForeign ? LinkSign.IdnNear : LinkSign.Typosquat, severity, word, weight);
    }

    /// <summary>Whether ordinary words make up what only looks like a slip.</summary>
    private bool IsHonest(ReadOnlySpan<char> part, BrandWord word, double slips)
    {
        const int shortest = 3;
        const int longEnough = 10;
        if (_vocabulary.IsWord(part))
        {
            return true;
        }

        if ((slips <= Slips.Likely && word.Length >= BrandWord.Long) || (slips <= 1 && (word.Length >= longEnough || (word.Length >= BrandWord.Long && part.Length != word.Length))))
        {
            return false;
        }

        for (var cut = shortest; cut <= part.Length - shortest; cut++)
        {
            if (_vocabulary.IsWord(part[..cut]) && _vocabulary.IsWord(part[cut..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a short word has another first letter, which no hand slips on.</summary>
    private static bool IsOtherName(ReadOnlySpan<char> part, ReadOnlySpan<char> word) =>
        word.Length < BrandWord.Long && (part.SequenceEqual(word[1..]) || part[1..].SequenceEqual(word) || part[1..].SequenceEqual(word[1..]));

    /// <summary>Whether a hand did slip on the first letter: it is doubled, or the brand's own ending stands behind.</summary>
    private static bool IsFirstSlip(ReadOnlySpan<char> part, BrandWord word, LabelPlace place) =>
        word.Folded.Length > BrandWord.Short && !place.Ending.IsEmpty
        && ((part.Length > word.Folded.Length && part[0] == part[1]) || (part.Length == word.Folded.Length && !word.IsGeneric && (place.IsOf(word) || (Slips.Between(part, word.Folded) <= Slips.Likely && place.IsCheap))));

    private static LabelFinding? Heavier(LabelFinding? one, LabelFinding? other) => one is null || (other is not null && other.Value.Weight > one.Value.Weight) ? other : one;
}
