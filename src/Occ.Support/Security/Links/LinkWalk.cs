namespace Occ.Support;

/// <summary>Looks at one link from its scheme to its end, and gathers what it sees.</summary>
internal sealed class LinkWalk
{
    private const int DeepestLink = 3;
    private readonly BrandIndex _index;
    private readonly LabelJudge _judge;
    private readonly int _depth;
    private readonly WebLink _link;
    private readonly LinkFindings _findings;
    private readonly HostWalk _host;

    /// <param name="index">The brands.</param>
    /// <param name="judge">Judges single labels.</param>
    /// <param name="visited">Domains that the person used before, or null.</param>
    /// <param name="pasted">The link.</param>
    /// <param name="depth">How many links it stands in.</param>
    public LinkWalk(BrandIndex index, LabelJudge judge, IReadOnlyList<string>? visited, ReadOnlySpan<char> pasted, int depth = 0)
    {
        (_index, _judge, _depth) = (index, judge, depth);
        _link = WebLink.Read(pasted);
        _findings = new(_link);
        _host = new(index, judge, visited, _link, _findings);
    }

    private string[] Labels => _link.Host.Labels;

    public LinkCheck Check()
    {
        if (_link.Scheme == LinkScheme.Code)
        {
            _findings.Add(LinkSign.DataOrScriptUri, AdviceSeverity.Danger, 0.._link.Path.Start.Value);
        }
        else if (_link.Host.IsNumber || Labels.Length >= (_link.Scheme == LinkScheme.Web ? 1 : 2))
        {
            Look();
        }

        return _findings.Judge();
    }

    private void Look()
    {
        if (_link.Invisible >= 0)
        {
            _findings.AddInvisible();
        }

        if (_link.Host.IsNumber)
        {
            LookAtNumber();
        }
        else
        {
            LookAtName();
        }

        LookAtSpelling();
        LookAtUser();
        LookAtPort();
        if (_link.Path.End.Value - _link.Path.Start.Value > 1 && LinkHosts.BuiltIn.Of("shortener").Contains(BareHost()))
        {
            _findings.Add(LinkSign.Shortener, AdviceSeverity.Warning, _link.HostRange);
        }

        LookAtWords();
        if (_depth < DeepestLink)
        {
            foreach (var inner in InnerLink.In(_link))
            {
                LookAtInner(inner);
            }
        }
    }

    private void LookAtNumber()
    {
        if (!_link.Host.IsPrivate && !LookAtPath(LinkSign.IpHost))
        {
            _findings.Add(LinkSign.IpHost, AdviceSeverity.Warning, _link.HostRange);
        }
    }

    private void LookAtName()
    {
        _host.Look();
        if (_findings.Owner is null && LinkHosts.BuiltIn.Of("builder").Contains(Labels.Length > 3 ? _link.Host.Last(3) : string.Join('.', Labels)))
        {
            LookAtPath(LinkSign.HostedBrand);
        }
    }

    private void LookAtSpelling()
    {
        if (_link.Host.IsDisguised)
        {
            _findings.Add(LinkSign.PercentHost, AdviceSeverity.Danger, _link.HostRange, _findings.Owner);
        }

        if (Array.Exists(Labels, l => !System.Text.Ascii.IsValid(l) && ScriptMix.IsSuspicious(l)))
        {
            _findings.Add(LinkSign.IdnMixedScript, AdviceSeverity.Warning, _link.HostRange);
        }
    }

    private void LookAtUser()
    {
        var user = _link[_link.User];
        if (user.IsEmpty || _link.IsMail)
        {
            return;
        }

        var shown = LinkHost.Uncoded(user[..Math.Min(user.Length, WebLink.LongestPath)]).ToLowerInvariant();
        foreach (var part in shown.Split(['/', ':', '\\', '@', '?', '#', '=', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var labels = LinkHost.Read(part).Labels;
            for (var end = labels.Length; end > 0; end--)
            {
                var brand = _index.Owner(labels.AsSpan(0, end)).Brand ?? _judge.Judge(labels[end - 1], LabelRole.Hosted, [])?.Word.Brand;
                if (brand is not null)
                {
                    _findings.Imitates(LinkSign.Userinfo, AdviceSeverity.Danger, brand, 105, isSure: true, _link.User);
                    return;
                }
            }
        }

        _findings.Add(LinkSign.Userinfo, AdviceSeverity.Danger, _link.User);
    }

    private void LookAtPort()
    {
        if (_link.Port is not (null or 80 or 443) && !_link.Host.IsPrivate)
        {
            _findings.Add(LinkSign.OddPort, AdviceSeverity.Info, _link.HostRange);
        }
    }

    /// <summary>Judges the parts of a path as names that anyone can take.</summary>
    private bool LookAtPath(LinkSign sign)
    {
        const int mostParts = 8;
        var path = LinkHost.Uncoded(_link[_link.Path][..Math.Min(WebLink.LongestPath, _link[_link.Path].Length)]).ToLowerInvariant();
        foreach (var part in path.Split(['/', '\\', '.', '_', ' ', '='], StringSplitOptions.RemoveEmptyEntries).Take(mostParts))
        {
            if (_judge.Judge(part, LabelRole.Hosted, []) is { } found)
            {
                _findings.Imitates(sign, AdviceSeverity.Danger, found.Word.Brand, found.Weight, isSure: true, _link.Path);
                return true;
            }
        }

        return false;
    }

    private void LookAtWords()
    {
        var words = LinkPathWords.Of(_link);
        if (_link.IsPlain && !_link.Host.IsPrivate && (words.IsSignIn || words.IsDownload))
        {
            _findings.Add(LinkSign.PlainHttp, words.IsSignIn ? AdviceSeverity.Warning : AdviceSeverity.Info, 0..Math.Min(4, _link[..].Length));
        }

        if (words.IsRecovery && _findings.Owner is null)
        {
            _findings.Add(LinkSign.LoginWordsPath, AdviceSeverity.Warning, _link.Path);
        }
    }

    private void LookAtInner(InnerLink inner)
    {
        var walk = new LinkWalk(_index, _judge, null, inner.Text, _depth + 1);
        var check = walk.Check();
        if (walk._host.Site == _host.Site || (check.Brand is not null && check.Brand == _findings.Owner && check.Verdict == LinkVerdict.Official))
        {
            return;
        }

        if (check.Verdict is LinkVerdict.Lookalike or LinkVerdict.Dangerous)
        {
            _findings.AddInner(check, walk._findings.Weight, inner.Place);
        }
        else if (inner.IsRedirect && check.Verdict != LinkVerdict.Official && walk._host.Site.Length > 0 && !LinkHosts.BuiltIn.Of("share").Contains(BareHost()))
        {
            _findings.Add(LinkSign.OpenRedirect, AdviceSeverity.Warning, inner.Place);
        }
    }

    /// <summary>The host without a <c>www</c> in front.</summary>
    private string BareHost() => string.Join('.', Labels.SkipWhile(l => l == "www"));
}
