namespace Occ.Support;

/// <summary>Looks at the name of a host: whose it is, and which brand its labels imitate.</summary>
internal sealed class HostWalk(BrandIndex index, LabelJudge judge, IReadOnlyList<string>? visited, WebLink link, LinkFindings findings)
{
    private string[] Labels => link.Host.Labels;

    /// <summary>The labels that somebody registered: the public suffix and the one before it.</summary>
    public string Site { get; private set; } = "";

    public void Look()
    {
        var (suffix, hosted) = PublicSuffixes.BuiltIn.Split(Labels);
        Site = link.Host.Last(Math.Max(suffix, hosted) + 1);
        if (index.Owner(Labels).Brand is { } owner)
        {
            findings.Own(owner);
        }
        else
        {
            LookAtLabels(suffix, hosted);
            LookAtVisited();
        }
    }

    private void LookAtLabels(int suffix, int hosted)
    {
        var core = Labels.Length - Math.Max(suffix, hosted) - 1;
        if (core < 0)
        {
            return;
        }

        findings.Imitates(judge.Judge(Labels[core], hosted > 0 ? LabelRole.Hosted : LabelRole.Core, Labels.AsSpan(core + 1)));
        for (var at = core - 1; at >= 0;)
        {
            at -= LookAtFront(at, hosted > 0);
        }

        LookAtJoined(core);
    }

    /// <summary>Looks at a label in front of a foreign domain, where a brand's whole domain may end; how many labels that were.</summary>
    private int LookAtFront(int at, bool isHosted)
    {
        const int wellKnown = 5;
        var (owner, count) = index.Owner(Labels.AsSpan(0, at + 1));
        if (owner is not null && count > 1)
        {
            var isShort = owner.IsGeneric && Labels[at - count + 1].Length < wellKnown;
            findings.Imitates(LinkSign.SubdomainEmbed, isShort ? AdviceSeverity.Warning : AdviceSeverity.Danger, owner, 110, !isShort);
            return count;
        }

        // www.metamask.io-login.com
        if (index.Exact(LabelText.Fold(LinkLetters.Skeleton(Labels[at]))) is { } word && word.Brand.Domains.Any(d => IsCut(d.AsSpan(d.LastIndexOf('.') + 1), Labels[at + 1])))
        {
            findings.Imitates(LinkSign.SubdomainEmbed, AdviceSeverity.Danger, word.Brand, 108, isSure: true);
            return 1;
        }

        findings.Imitates(judge.Judge(Labels[at], isHosted ? LabelRole.Hosted : LabelRole.Sub, []));
        return 1;
    }

    /// <summary>Whether a label is the ending of a domain with something put to it.</summary>
    private static bool IsCut(ReadOnlySpan<char> ending, ReadOnlySpan<char> label) =>
        label.Length > ending.Length && label.StartsWith(ending, StringComparison.Ordinal) && !char.IsAsciiLetter(label[ending.Length]);

    /// <summary>A brand's name with dots inside, as in <c>meta.mask.io</c>.</summary>
    private void LookAtJoined(int core)
    {
        const int shortest = 7;
        if (core is > 0 and < 4 && Labels[0] != "www" && string.Concat(Labels[..(core + 1)]) is { Length: >= shortest and <= LabelText.Longest } joined
            && index.Exact(LabelText.Fold(joined)) is { IsGeneric: false, IsDomain: false } word && word.Text == joined.Replace("-", "", StringComparison.Ordinal))
        {
            findings.Imitates(LinkSign.Hyphenation, AdviceSeverity.Warning, word.Brand, 90, isSure: true);
        }
    }

    private void LookAtVisited()
    {
        const int mostVisited = 1000;
        const int shortest = 6;
        for (var i = 0; i < Math.Min(visited?.Count ?? 0, mostVisited); i++)
        {
            var host = WebLink.Read(visited![i].AsSpan(0, Math.Min(visited[i].Length, WebLink.LongestPath))).Host;
            var (suffix, hosted) = PublicSuffixes.BuiltIn.Split(host.Labels);
            var known = host.Last(Math.Max(suffix, hosted) + 1);
            if (known == Site)
            {
                return;
            }

            if (known.Length >= shortest && IsNear(known))
            {
                findings.Add(LinkSign.LookalikeOfKnown, AdviceSeverity.Danger, link.HostRange);
                return;
            }
        }
    }

    private bool IsNear(string known)
    {
        const int longName = 12;
        Span<char> one = stackalloc char[Site.Length];
        Span<char> other = stackalloc char[known.Length];
        one = one[..LabelText.Fold(LinkLetters.Skeleton(string.Join('.', Labels.TakeLast(Site.Count('.') + 1))), one, [])];
        other = other[..LabelText.Fold(known, other, [])];
        return Slips.Between(one, other) <= (known.Length >= longName ? 2 : 1);
    }
}
