namespace Occ.Support;

/// <summary>Judges whether a label of a host imitates a brand: whole, among other words, or with slips.</summary>
internal sealed class LabelJudge(BrandIndex index)
{
    private readonly LinkVocabulary _vocabulary = LinkVocabulary.BuiltIn;
    private readonly AmongJudge _among = new(index);
    private readonly SlipJudge _slips = new(index);

    /// <summary>Judges one label.</summary>
    /// <param name="label">The label in Unicode and lower case.</param>
    /// <param name="role">Where it stands.</param>
    /// <param name="ending">The labels behind it: the public suffix of a name that was registered.</param>
    public LabelFinding? Judge(string label, LabelRole role, ReadOnlySpan<string> ending)
    {
        const int shortest = 3;
        if (label.Length < shortest || LabelText.Of(label) is not { } text || text.Folded.Length < shortest)
        {
            return null;
        }

        var place = new LabelPlace(role, ending);
        return Whole(text, place) ?? _among.Judge(text, place) ?? (text.Unpaired() is { } plain ? _among.Judge(plain, place) : null) ?? _slips.Judge(text, place);
    }

    /// <summary>The label is a brand's word, but for its looks and its hyphens.</summary>
    private LabelFinding? Whole(LabelText text, LabelPlace place)
    {
        if (index.Exact(text.Folded) is not { } word)
        {
            return null;
        }

        var hasHyphen = text.Raw.Contains('-');
        var isSame = hasHyphen ? text.Raw.Replace("-", "", StringComparison.Ordinal) == word.Text : text.Raw == word.Text;
        if (text.IsForeign)
        {
            return new(LinkSign.IdnHomograph, AdviceSeverity.Danger, word, 100);
        }

        if (!isSame)
        {
            return _vocabulary.IsWord(text.Raw) || word.Length < BrandWord.Short - 1 || (word.Length < BrandWord.Short && !text.Raw.AsSpan().ContainsAnyInRange('0', '9'))
                ? null : new(LinkSign.AsciiHomoglyph, AdviceSeverity.Danger, word, 98);
        }

        if (word.IsDomain && place.Role != LabelRole.Hosted)
        {
            return new(place.Role == LabelRole.Sub ? LinkSign.SubdomainEmbed : LinkSign.Combosquat, AdviceSeverity.Danger, word, 97);
        }

        if (place.Role == LabelRole.Sub)
        {
            return word.IsGeneric || word.Length < BrandWord.Short - 1 ? null : new(LinkSign.SubdomainBrand, AdviceSeverity.Warning, word, 60);
        }

        if (word.IsGeneric || word.Length < BrandWord.Short - 1)
        {
            return place.Role == LabelRole.Core ? Ordinary(text.Raw, word, hasHyphen, place) : null;
        }

        return place.Role == LabelRole.Hosted ? new(LinkSign.HostedBrand, AdviceSeverity.Danger, word, 96)
            : hasHyphen ? new(LinkSign.Hyphenation, AdviceSeverity.Warning, word, 95)
            : new(LinkSign.WrongTld, place.IsCheap ? AdviceSeverity.Danger : AdviceSeverity.Warning, word, 96);
    }

    /// <summary>A word that others have the right to: only the ending can make it an imitation.</summary>
    private LabelFinding? Ordinary(string raw, BrandWord word, bool hasHyphen, LabelPlace place)
    {
        if (hasHyphen)
        {
            // e-xodus, but not rain-bow
            return word.Length > BrandWord.Short && !raw.Split('-').All(p => _vocabulary.IsWord(p)) ? new(LinkSign.Hyphenation, AdviceSeverity.Warning, word, 60) : null;
        }

        if ((_vocabulary.Of(place.Top) & LinkWord.Telling) != 0 || place.Top is "finance")
        {
            return new(LinkSign.WrongTld, AdviceSeverity.Warning, word, 55);
        }

        // stellar.org.il, ledger.us.org
        var isStrange = place.IsCheap || (place.Ending.Length > 1 && ((place.Ending[0] is "org" && word.HasEnding("org")) || LinkHosts.BuiltIn.Of("registry").Contains(string.Join('.', place.Ending.ToArray()))));
        return isStrange && (!word.IsGeneric || (word.IsKeepers && word.Length > BrandWord.Short)) ? new(LinkSign.WrongTld, AdviceSeverity.Warning, word, 50, word.IsGeneric) : null;
    }
}
