namespace Occ.Support;

/// <summary>What was seen in a link, and what follows from it.</summary>
internal sealed class LinkFindings(WebLink link)
{
    private readonly List<LinkFinding> _all = [];
    private Brand? _imitated;
    private bool _isSure;

    /// <summary>The brand whose link it is; null for nobody known.</summary>
    public Brand? Owner { get; private set; }

    /// <summary>How sure the brand is that the link imitates; 0 for none.</summary>
    public double Weight { get; private set; }

    /// <summary>Notes whose link it is.</summary>
    public void Own(Brand owner)
    {
        Owner = owner;
        Add(LinkSign.Official, AdviceSeverity.Info, link.HostRange, owner);
    }

    /// <summary>Notes a character that can't be seen.</summary>
    public void AddInvisible() => _all.Add(new(LinkSign.InvisibleChars, AdviceSeverity.Danger, null, link.Invisible, 1));

    /// <summary>Notes a sign; of two alike the first stays.</summary>
    public void Add(LinkSign sign, AdviceSeverity severity, Range place, Brand? brand = null)
    {
        foreach (var known in _all)
        {
            if (known.Sign == sign)
            {
                return;
            }
        }

        var (start, length) = link.PlaceOf(place);
        _all.Add(new(sign, severity, brand, start, length));
    }

    /// <summary>Notes that a label imitates a brand; null does not.</summary>
    public void Imitates(LabelFinding? found)
    {
        if (found is { } label)
        {
            Imitates(label.Sign, label.Severity, label.Word.Brand, label.Weight, !label.IsUnsure);
        }
    }

    /// <summary>Notes that the link imitates a brand, unless it is the brand's own.</summary>
    public void Imitates(LinkSign sign, AdviceSeverity severity, Brand brand, double weight, bool isSure, Range? place = null)
    {
        if (brand == Owner)
        {
            return;
        }

        if (weight > Weight)
        {
            (_imitated, Weight) = (brand, weight);
        }

        _isSure |= isSure;
        Add(sign, severity, place ?? link.HostRange, brand);
    }

    /// <summary>Takes over what an imitation or a danger inside the link showed.</summary>
    public void AddInner(LinkCheck check, double weight, Range place)
    {
        Add(LinkSign.OpenRedirect, AdviceSeverity.Danger, place, check.Brand);
        foreach (var finding in check.Findings.Where(f => f.Severity > AdviceSeverity.Info))
        {
            Add(finding.Sign, finding.Severity, place, finding.Brand);
        }

        if (check.Brand is not null && weight > Weight)
        {
            (_imitated, Weight, _isSure) = (check.Brand, weight, true);
        }
    }

    /// <summary>The verdict on all of it.</summary>
    public LinkCheck Judge()
    {
        var worst = AdviceSeverity.Info;
        foreach (var finding in _all)
        {
            worst = finding.Severity > worst && finding.Sign != LinkSign.Official ? finding.Severity : worst;
        }

        var verdict = _imitated is not null ? _isSure ? LinkVerdict.Lookalike : LinkVerdict.Caution
            : worst == AdviceSeverity.Danger ? LinkVerdict.Dangerous
            : Owner is not null && _all.TrueForAll(f => f.Sign != LinkSign.OpenRedirect) ? LinkVerdict.Official
            : worst == AdviceSeverity.Warning ? LinkVerdict.Caution : LinkVerdict.Unknown;
        var (start, length) = link.PlaceOf(link.HostRange);
        return new(verdict, _imitated ?? Owner, [.. _all.OrderByDescending(f => f.Severity)]) { HostStart = start, HostLength = length };
    }
}
