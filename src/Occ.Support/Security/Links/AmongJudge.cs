namespace Occ.Support;

/// <summary>Judges a label that holds a brand's word among other letters, as in <c>metamask-support</c>.</summary>
internal sealed class AmongJudge(BrandIndex index)
{
    private readonly LinkVocabulary _vocabulary = LinkVocabulary.BuiltIn;

    public LabelFinding? Judge(LabelText text, LabelPlace place)
    {
        LabelFinding? best = null;
        var node = 0;
        var folded = text.Folded;
        for (var end = 1; end <= folded.Length; end++)
        {
            node = index.Automaton.Step(node, folded[end - 1]);
            for (var at = node; at > 0;)
            {
                var found = index.Automaton.WordAt(ref at);
                if (found < 0)
                {
                    break;
                }

                var word = index.Words[found];
                if (Judge(text, text.RawOf(end - word.Folded.Length, end), word, place) is { } finding && (best is null || finding.Weight > best.Value.Weight))
                {
                    best = finding;
                }
            }
        }

        return best;
    }

    private LabelFinding? Judge(LabelText text, Range at, BrandWord word, LabelPlace place)
    {
        var inside = text.Raw.AsSpan()[at];
        var hasHyphen = inside.Contains('-');
        var isSame = hasHyphen ? inside.ToString().Replace("-", "", StringComparison.Ordinal) == word.Text : inside.SequenceEqual(word.Text);
        if ((word.IsDomain && !isSame) || ((hasHyphen || !isSame) && (word.Length < BrandWord.Short + 1 || (word.IsGeneric && !isSame && _vocabulary.IsWord(inside)))))
        {
            return null;
        }

        var among = new WordAmong(_vocabulary, text.Raw, at, word, hasHyphen, isSame);
        var weight = (among.HasLure ? 80 : 70) + (0.5 * word.Length) + (isSame ? 1 : 0) + (among.Left == LabelSide.Clean ? 1 : 0) + (among.Right == LabelSide.Clean ? 1 : 0);
        if (among.IsImitation(place))
        {
            return Imitation(text, word, among, place, weight);
        }

        return !hasHyphen && isSame && among.IsSuspicious(place)
            ? new(place.Role == LabelRole.Hosted ? LinkSign.HostedBrand : LinkSign.Combosquat, AdviceSeverity.Warning, word, weight - 30, IsUnsure: true) : null;
    }

    private static LabelFinding Imitation(LabelText text, BrandWord word, WordAmong among, LabelPlace place, double weight)
    {
        if (place.Role == LabelRole.Hosted)
        {
            return new(LinkSign.HostedBrand, AdviceSeverity.Danger, word, weight);
        }

        if (place.Role == LabelRole.Sub && !among.HasLure)
        {
            return text.IsForeign || !among.IsSame ? new(text.IsForeign ? LinkSign.IdnHomograph : LinkSign.AsciiHomoglyph, AdviceSeverity.Danger, word, weight)
                : new(LinkSign.SubdomainBrand, AdviceSeverity.Warning, word, weight - 20);
        }

        var hasWords = among.Left == LabelSide.Words || among.Right == LabelSide.Words;
        var isSure = among.HasLure || (word.Length >= BrandWord.Long && !hasWords) || !among.IsSame;
        var isUnsure = !among.HasLure && among.IsSame && word.Length < BrandWord.Long - 1 && (hasWords || among.HasPlain);
        return new(text.IsForeign ? LinkSign.IdnHomograph : among.IsSame ? LinkSign.Combosquat : LinkSign.AsciiHomoglyph, isSure ? AdviceSeverity.Danger : AdviceSeverity.Warning, word, weight, isUnsure);
    }
}
