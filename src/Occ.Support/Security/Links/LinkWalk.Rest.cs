namespace Occ.Support;

/// <content>What stands around the host: user, port, path, query.</content>
internal sealed partial class LinkWalk
{
    private const int DeepestLink = 3;
    private const int MostParameters = 64;

    private static readonly NameSet Redirects = new(
        "url uri u link to target dest destination redirect redirect_uri redirect_url redirecturl redirecturi redir return returnto return_to return_url returnurl next goto go continue forward out rurl location jump jumpurl q".Split(' '));

    private static readonly NameSet SignInWords = new("login signin logon wallet wallets connect account password auth".Split(' '));
    private static readonly NameSet DownloadWords = new("download downloads apk".Split(' '));
    private static readonly NameSet RecoveryDeeds = new("restore import validate recover sync synchronize rectify migrate verify connect unlock enter confirm".Split(' '));
    private static readonly NameSet RecoveryThings = new("wallet seed phrase mnemonic seedphrase recovery passphrase".Split(' '));

    private void LookAtRest()
    {
        LookAtUser();
        if (_link.Port is { } port and not (80 or 443) && !_link.Host.IsPrivate)
        {
            _ = port;
            Add(LinkSign.OddPort, AdviceSeverity.Info, _link.HostRange);
        }

        if (_link.Path.End.Value - _link.Path.Start.Value > 1 && LinkHosts.BuiltIn.Of("shortener").Contains(string.Join('.', Labels.SkipWhile(l => l == "www"))))
        {
            Add(LinkSign.Shortener, AdviceSeverity.Warning, _link.HostRange);
        }

        LookAtWords();
        if (depth < DeepestLink)
        {
            LookAtParameters(_link.Query);
            LookAtParameters(_link.Fragment);
            LookAtInnerPath();
        }
    }

    private void LookAtUser()
    {
        var user = _link[_link.User];
        if (user.IsEmpty || _link.IsMail)
        {
            return;
        }

        var shown = LinkHost.Uncoded(user[..Math.Min(user.Length, LongestPath)]).ToLowerInvariant();
        foreach (var part in shown.Split(['/', ':', '\\', '@', '?', '#', '=', '&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var labels = LinkHost.Read(part).Labels;
            for (var end = labels.Length; end > 0; end--)
            {
                var brand = index.Owner(labels.AsSpan(0, end)).Brand ?? judge.Judge(labels[end - 1], LabelRole.Hosted, [])?.Word.Brand;
                if (brand is not null)
                {
                    Imitates(LinkSign.Userinfo, AdviceSeverity.Danger, brand, 105, isSure: true, _link.User);
                    return;
                }
            }
        }

        Add(LinkSign.Userinfo, AdviceSeverity.Danger, _link.User);
    }

    /// <summary>Judges the parts of a path as names that anyone can take.</summary>
    private bool LookAtPath(LinkSign sign)
    {
        const int mostParts = 8;
        var path = LinkHost.Uncoded(_link[_link.Path][..Math.Min(LongestPath, _link[_link.Path].Length)]).ToLowerInvariant();
        foreach (var part in path.Split(['/', '\\', '.', '_', ' ', '='], StringSplitOptions.RemoveEmptyEntries).Take(mostParts))
        {
            if (judge.Judge(part, LabelRole.Hosted, []) is { } found)
            {
                Imitates(sign, AdviceSeverity.Danger, found.Word.Brand, found.Weight, isSure: true, _link.Path);
                return true;
            }
        }

        return false;
    }

    private void LookAtWords()
    {
        var (isSignIn, isDownload, isDeed, isThing) = (false, false, false, false);
        foreach (var part in (ReadOnlySpan<Range>)[_link.Path, _link.Fragment])
        {
            var text = _link[part];
            text = text[..Math.Min(LongestPath, text.Length)];
            for (var at = 0; at < text.Length;)
            {
                var end = at;
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                {
                    end++;
                }

                var word = text[at..end];
                isSignIn |= SignInWords.Contains(word);
                isDownload |= DownloadWords.Contains(word);
                isDeed |= RecoveryDeeds.Contains(word);
                isThing |= RecoveryThings.Contains(word);
                at = end + 1;
            }
        }

        if (_link.IsPlain && !_link.Host.IsPrivate && (isSignIn || isDownload))
        {
            Add(LinkSign.PlainHttp, isSignIn ? AdviceSeverity.Warning : AdviceSeverity.Info, 0..Math.Min(4, _link[..].Length));
        }

        if (isDeed && isThing && _owner is null)
        {
            Add(LinkSign.LoginWordsPath, AdviceSeverity.Warning, _link.Path);
        }
    }

    private void LookAtParameters(Range range)
    {
        var (start, length) = range.GetOffsetAndLength(_link[..].Length);
        for (var count = 0; length > 0 && count < MostParameters; count++)
        {
            var rest = _link[start..(start + length)];
            var end = rest.IndexOfAny('&', ';', '?') is >= 0 and var found ? found : rest.Length;
            var equals = rest[..end].IndexOf('=');
            LookAtInner(rest[(equals + 1)..end], start..(start + end), equals > 0 && Redirects.Contains(rest[..equals]));
            (start, length) = (start + Math.Min(end + 1, length), length - Math.Min(end + 1, length));
        }
    }

    private void LookAtInnerPath()
    {
        var path = _link[_link.Path];
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = path[..scheme].LastIndexOf('/') + 1;
            LookAtInner(path[from..], (_link.Path.Start.Value + from).._link.Path.End.Value, isRedirect: false);
        }
    }

    /// <summary>Judges a link inside this one.</summary>
    private void LookAtInner(ReadOnlySpan<char> value, Range place, bool isRedirect)
    {
        const int shortest = 8;
        const int longest = 2048;
        if (value.Length < shortest || !IsAbsolute(value, out var inner, longest))
        {
            return;
        }

        var walk = new LinkWalk(index, judge, null, depth + 1);
        var check = walk.Check(inner);
        if (walk.Site == Site || (check.Brand is not null && check.Brand == _owner && check.Verdict == LinkVerdict.Official))
        {
            return;
        }

        if (check.Verdict is LinkVerdict.Lookalike or LinkVerdict.Dangerous)
        {
            Add(LinkSign.OpenRedirect, AdviceSeverity.Danger, place, check.Brand);
            foreach (var finding in check.Findings.Where(f => f.Severity > AdviceSeverity.Info))
            {
                Add(finding.Sign, finding.Severity, place, finding.Brand);
            }

            if (check.Brand is not null && walk._weight > _weight)
            {
                (_imitated, _weight, _isSure) = (check.Brand, walk._weight, true);
            }
        }
        else if (isRedirect && check.Verdict != LinkVerdict.Official && walk.Site.Length > 0 && !LinkHosts.BuiltIn.Of("share").Contains(string.Join('.', Labels.SkipWhile(l => l == "www"))))
        {
            Add(LinkSign.OpenRedirect, AdviceSeverity.Warning, place);
        }
    }

    private static bool IsAbsolute(ReadOnlySpan<char> value, out string inner, int longest)
    {
        inner = "";
        if (!value.ContainsAny("/\\%"))
        {
            return false;
        }

        inner = LinkHost.Uncoded(value[..Math.Min(value.Length, longest)]);
        inner = inner.Contains('%') ? LinkHost.Uncoded(inner) : inner;
        var scheme = LinkSchemes.Read(inner, out var end, out _);
        return (scheme == LinkScheme.Web && inner.AsSpan(end).StartsWith("/", StringComparison.Ordinal)) || scheme == LinkScheme.Code || inner.StartsWith("//", StringComparison.Ordinal) || inner.StartsWith("/\\", StringComparison.Ordinal);
    }
}
