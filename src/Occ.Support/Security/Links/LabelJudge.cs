namespace Occ.Support;

/// <summary>Judges whether a label of a host imitates a brand: whole, among other words, or with slips.</summary>
internal sealed partial class LabelJudge(BrandIndex index)
{
    private const int ShortWord = 5;
    private const int LongWord = 8;
    private const LinkWord Telling = LinkWord.Lure | LinkWord.Service | LinkWord.Bait;
    private readonly LinkVocabulary _vocabulary = LinkVocabulary.BuiltIn;

    /// <summary>Judges one label.</summary>
    /// <param name="label">The label in Unicode and lower case.</param>
    /// <param name="role">Where it stands.</param>
    /// <param name="ending">The labels behind it: the public suffix of a name that was registered.</param>
    public LabelFinding? Judge(string label, LabelRole role, ReadOnlySpan<string> ending)
    {
        const int shortest = 3;
        return label.Length < shortest || LabelText.Of(label) is not { } text || text.Folded.Length < shortest ? null
            : Whole(text, role, ending) ?? Inside(text, role, ending) ?? (text.Unpaired() is { } plain ? Inside(plain, role, ending) : null) ?? Near(text, role, ending);
    }

    /// <summary>The label is a brand's word, but for its looks and its hyphens.</summary>
    private LabelFinding? Whole(LabelText text, LabelRole role, ReadOnlySpan<string> ending)
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
            return _vocabulary.IsWord(text.Raw) || word.Text.Length < ShortWord - 1 || (word.Text.Length < ShortWord && !text.Raw.AsSpan().ContainsAnyInRange('0', '9'))
                ? null : new(LinkSign.AsciiHomoglyph, AdviceSeverity.Danger, word, 98);
        }

        if (word.IsDomain && role != LabelRole.Hosted)
        {
            return new(role == LabelRole.Sub ? LinkSign.SubdomainEmbed : LinkSign.Combosquat, AdviceSeverity.Danger, word, 97);
        }

        if (role == LabelRole.Sub)
        {
            return word.IsGeneric || word.Text.Length < ShortWord - 1 ? null : new(LinkSign.SubdomainBrand, AdviceSeverity.Warning, word, 60);
        }

        if (word.IsGeneric || word.Text.Length < ShortWord - 1)
        {
            return OrdinaryWhole(text.Raw, word, role, hasHyphen, ending);
        }

        return role == LabelRole.Hosted ? new(LinkSign.HostedBrand, AdviceSeverity.Danger, word, 96)
            : hasHyphen ? new(LinkSign.Hyphenation, AdviceSeverity.Warning, word, 95)
            : new(LinkSign.WrongTld, IsCheap(ending) ? AdviceSeverity.Danger : AdviceSeverity.Warning, word, 96);
    }

    /// <summary>A word that others have the right to: only the ending can make it an imitation.</summary>
    private LabelFinding? OrdinaryWhole(string raw, BrandWord word, LabelRole role, bool hasHyphen, ReadOnlySpan<string> ending)
    {
        if (role == LabelRole.Core && !hasHyphen && ending.Length > 0 && ((_vocabulary.Of(ending[^1]) & Telling) != 0 || ending[^1] is "finance"))
        {
            return new(LinkSign.WrongTld, AdviceSeverity.Warning, word, 55);
        }

        // e-xodus, but not rain-bow
        if (hasHyphen && role == LabelRole.Core && word.Text.Length > ShortWord && !raw.Split('-').All(p => _vocabulary.IsWord(p)))
        {
            return new(LinkSign.Hyphenation, AdviceSeverity.Warning, word, 60);
        }

        if (role != LabelRole.Core || hasHyphen)
        {
            return null;
        }

        // stellar.org.il, ledger.us.org
        var isStrange = IsCheap(ending) || (ending.Length > 1 && ((ending[0] is "org" && HasEnding(word, "org")) || LinkHosts.BuiltIn.Of("registry").Contains(string.Join('.', ending.ToArray()))));
        return isStrange && (!word.IsGeneric || (IsKeeper(word) && word.Text.Length > ShortWord)) ? new(LinkSign.WrongTld, AdviceSeverity.Warning, word, 50, word.IsGeneric) : null;
    }

    /// <summary>Whether the brand holds people's coins, so that its name is worth more to a thief than to others.</summary>
    private static bool IsKeeper(BrandWord word) => word.Brand.Kind is "wallet" or "hardware-wallet" or "exchange" or "network" or "token" or "defi" or "service";

    private static bool IsCheap(ReadOnlySpan<string> ending) => ending.Length > 0 && LinkHosts.BuiltIn.Of("cheap").Contains(ending[^1]);
}
