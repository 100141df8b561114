namespace Occ.Support;

/// <content>What was seen, and what follows from it.</content>
internal sealed partial class LinkWalk
{
    private void Add(LinkSign sign, AdviceSeverity severity, Range place, Brand? brand = null)
    {
        foreach (var known in _findings)
        {
            if (known.Sign == sign)
            {
                return;
            }
        }

        var (start, length) = _link.PlaceOf(place);
        _findings.Add(new(sign, severity, brand, start, length));
    }

    private void Imitates(LabelFinding? found)
    {
        if (found is { } label)
        {
            Imitates(label.Sign, label.Severity, label.Word.Brand, label.Weight, !label.IsUnsure);
        }
    }

    private void Imitates(LinkSign sign, AdviceSeverity severity, Brand brand, double weight, bool isSure, Range? place = null)
    {
        if (brand == _owner)
        {
            return;
        }

        if (weight > _weight)
        {
            (_imitated, _weight) = (brand, weight);
        }

        _isSure |= isSure;
        Add(sign, severity, place ?? _link.HostRange, brand);
    }

    private LinkCheck Answer()
    {
        var worst = AdviceSeverity.Info;
        foreach (var finding in _findings)
        {
            worst = finding.Severity > worst && finding.Sign != LinkSign.Official ? finding.Severity : worst;
        }

        var verdict = _imitated is not null ? _isSure ? LinkVerdict.Lookalike : LinkVerdict.Caution
            : worst == AdviceSeverity.Danger ? LinkVerdict.Dangerous
            : _owner is not null && _findings.TrueForAll(f => f.Sign != LinkSign.OpenRedirect) ? LinkVerdict.Official
            : worst == AdviceSeverity.Warning ? LinkVerdict.Caution : LinkVerdict.Unknown;
        var (start, length) = _link.PlaceOf(_link.HostRange);
        return new(verdict, _imitated ?? _owner, [.. _findings.OrderByDescending(f => f.Severity)]) { HostStart = start, HostLength = length };
    }
}
