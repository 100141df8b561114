using System.Text;

namespace Occ.Support.Tests.Security.Links;

public sealed class LinkInspectorTests
{
    private const int LongEnough = 6;
    private static readonly LinkInspector Inspector = new();

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "https://metamask.io/download", "official", "metamask", "official" },
        { "support.metamask.io.", "official", "metamask", "official" },
        { "hxxps://metamask[.]io", "official", "metamask", "official" },
        { "http://metamask.io/wallet", "official", "metamask", "official plain-http" },
        { "https://metamask.io:8443/", "official", "metamask", "official odd-port" },
        { "https://me\u0301tamask.io", "lookalike", "metamask", "idn-homograph" },
        { "https://mеtаmаsk.io", "lookalike", "metamask", "idn-homograph idn-mixed-script" },
        { "xn--metmask-9ye.io", "lookalike", "metamask", "idn-near" },
        { "https://metarnask.io", "lookalike", "metamask", "ascii-homoglyph" },
        { "https://metamaks.io", "lookalike", "metamask", "typosquat" },
        { "https://meta-mask.io", "lookalike", "metamask", "hyphenation" },
        { "https://metamask-restore.com", "lookalike", "metamask", "combosquat" },
        { "https://metamask.com", "lookalike", "metamask", "wrong-tld" },
        { "https://metamask.io.login.top", "lookalike", "metamask", "subdomain-embed" },
        { "https://metamask.example.org", "lookalike", "metamask", "subdomain-brand" },
        { "https://metamask.vercel.app", "lookalike", "metamask", "hosted-brand" },
        { "https://metamask.io@example.org/", "lookalike", "metamask", "userinfo" },
        { "https://a:b@example.org/", "dangerous", "", "userinfo" },
        { "http://203.0.113.7/x", "caution", "", "ip-host" },
        { "http://203.0.113.7/metamask/", "lookalike", "metamask", "ip-host" },
        { "http://192.168.0.1/", "unknown", "", "" },
        { "javascript:alert(1)", "dangerous", "", "data-or-script-uri" },
        { "https://bit.ly/3abc", "caution", "", "shortener" },
        { "https://bit.ly/", "unknown", "", "" },
        { "https://example.org/r?url=https%3A%2F%2Fexample.com%2F", "caution", "", "open-redirect" },
        { "https://example.org/r?url=https://www.example.org/", "unknown", "", "" },
        { "https://metamask.io/r?next=https://metamask.io/x", "official", "metamask", "official" },
        { "https://example.org/r?x=https%3A%2F%2Fmetamask-login.top", "lookalike", "metamask", "open-redirect combosquat" },
        { "https://example.org:8080/", "unknown", "", "odd-port" },
        { "https://ex%61mple.org/", "dangerous", "", "percent-host" },
        { "https://metam%61sk.io/", "dangerous", "metamask", "percent-host official" },
        { "https://ｍetamask.io/", "dangerous", "metamask", "percent-host official" },
        { "https://exa\u200bmple.org/", "dangerous", "", "invisible-chars" },
        { "https://exаmple.org/", "caution", "", "idn-mixed-script" },
        { "https://例え.jp/", "unknown", "", "" },
        { "http://example.org/login", "caution", "", "plain-http" },
        { "http://example.org/download", "unknown", "", "plain-http" },
        { "http://example.org/", "unknown", "", "" },
        { "https://example.org/restore-wallet", "caution", "", "login-words-path" },
        { "https://example.org/import", "unknown", "", "" },
        { "https://phantom-wallet.top/", "lookalike", "phantom", "combosquat" },
        { "https://trezornews.io/", "lookalike", "trezor", "combosquat" },
        { "https://lrezor.io/", "lookalike", "trezor", "typosquat" },
        { "https://ledger.us.org/", "caution", "ledger", "wrong-tld" },
        { "https://blockchain-401988.info/", "caution", "blockchain", "combosquat" },
        { "https://cdn-stellar.org/", "caution", "stellar", "combosquat" },
        { "https://bitcoin2024.com/", "unknown", "", "" },
        { "https://ꝇedger.com/", "lookalike", "ledger", "idn-homograph" },
        { "https://phantomjs.org/", "unknown", "", "" },
        { "https://phantom.org/", "unknown", "", "" },
        { "someone@example.org", "unknown", "", "" },
        { "hello", "unknown", "", "" },
        { "", "unknown", "", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_form_has_its_verdict_its_brand_and_its_signs(string link, string verdict, string brand, string signs)
    {
        var check = Inspector.Check(link);
        Assert.Equal((verdict, brand), (KebabCase.Code(check.Verdict), check.Brand?.Id ?? ""));
        Assert.Equal(signs.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), check.Findings.Select(f => KebabCase.Code(f.Sign)).Order());
        Assert.NotEmpty(check.Explain("en"));
        Assert.NotEqual(check.Explain("en"), check.Explain("zh-Hans"));
    }

    [Fact]
    public void Every_official_domain_is_official_in_every_honest_form()
    {
        foreach (var brand in Inspector.Brands.All)
        {
            foreach (var domain in brand.Domains)
            {
                foreach (var form in new[] { domain, $"https://{domain}/", $"https://www.{domain}/a?b=c#d", $"HTTPS://SUPPORT.{domain.ToUpperInvariant()}:443/", $"http://{domain}.", $"（https://{domain}/x）", $"hxxps://{domain.Replace(".", "[.]", StringComparison.Ordinal)}" })
                {
                    Assert.Equal(LinkVerdict.Official, Inspector.Check(form).Verdict);
                }

                Assert.NotNull(Inspector.Check(domain).Brand);
            }
        }
    }

    [Fact]
    public void Tricks_are_seen_through()
    {
        var seen = new Dictionary<string, (int All, int Found, int Right)>();
        var missed = new StringBuilder();
        foreach (var brand in Inspector.Brands.All.Where(b => !b.IsGeneric))
        {
            var domain = brand.Domains[0];
            var word = domain[..domain.IndexOf('.', StringComparison.Ordinal)];
            if (word.Length < LongEnough || !brand.Keywords.Contains(word))
            {
                continue;
            }

            foreach (var (kind, host) in LinkTricks.Of(word, domain[(word.Length + 1)..], domain))
            {
                var check = Inspector.Check(host);
                if (check.Verdict == LinkVerdict.Official)
                {
                    continue;
                }

                var isFound = check.Verdict is LinkVerdict.Lookalike or LinkVerdict.Dangerous;
                var (all, found, right) = seen.GetValueOrDefault(kind);
                seen[kind] = (all + 1, found + (isFound ? 1 : 0), right + (isFound && check.Brand?.Id == brand.Id ? 1 : 0));
                _ = isFound ? missed : missed.Append(host).Append(' ');
            }
        }

        var (sum, hits, rights) = (seen.Values.Sum(s => s.All), seen.Values.Sum(s => s.Found), seen.Values.Sum(s => s.Right));
        var told = string.Join("; ", seen.Select(s => $"{s.Key} {s.Value.Found}/{s.Value.All}")) + "\n" + missed;
        Assert.True(hits >= 0.97 * sum, told);
        Assert.True(rights >= 0.95 * hits, told);
    }

    [Fact]
    public void Names_that_did_imitate_a_brand_are_found()
    {
        var rows = Lines("imitations.tsv").Skip(1).Select(l => l.Split('\t')).ToList();
        var missed = rows.Where(r => Inspector.Check(r[0]).Verdict is LinkVerdict.Unknown or LinkVerdict.Official).Select(r => r[0]).ToList();
        var wrong = rows.Where(r => Inspector.Check(r[0]).Brand is { } b && b.Id != r[1]).Select(r => r[0]).ToList();
        Assert.True(missed.Count <= 0.08 * rows.Count, string.Join(' ', missed));
        Assert.True(wrong.Count <= 0.05 * rows.Count, string.Join(' ', wrong));
    }

    [Fact]
    public void Names_that_hold_a_brand_by_chance_stay_silent()
    {
        var names = Lines("hard-negatives.txt");
        Assert.True(names.Count > 500);
        var alarms = names.Where(n => Inspector.Check(n).Verdict != LinkVerdict.Unknown).ToList();
        var dangers = names.Where(n => Inspector.Check(n).Findings.Any(f => f.Severity == AdviceSeverity.Danger)).ToList();
        Assert.True(alarms.Count <= 0.04 * names.Count, string.Join(' ', alarms));
        Assert.True(dangers.Count <= 0.01 * names.Count, string.Join(' ', dangers));
    }

    [Fact]
    public void Ordinary_names_stay_silent()
    {
        var words = new List<string>();
        PhraseLists.Read(PhraseList.English, PhraseList.ChineseTraditional, (list, _, word) =>
        {
            if (list == PhraseList.English)
            {
                words.Add(word.ToString());
            }
        });
        string[] endings = ["com", "org", "de", "co.uk", "io", "com.cn", "shop"];
        var hosts = words.SelectMany((w, i) => new[] { w + words[(i * 7 + 3) % words.Count], $"{w}-{words[(i * 11 + 5) % words.Count]}", w + words[(i * 13 + 1) % words.Count] + i % 10, w })
            .Select((name, i) => $"https://{(i % 3 == 0 ? "www." : "")}{name}.{endings[i % endings.Length]}/{words[i % words.Count]}/{i}").ToList();
        var alarms = hosts.Where(h => Inspector.Check(h).Verdict is not (LinkVerdict.Unknown or LinkVerdict.Official)).ToList();
        Assert.True(alarms.Count <= 0.0005 * hosts.Count, $"{alarms.Count} of {hosts.Count}: {string.Join(' ', alarms)}");
    }

    [Fact]
    public void A_site_used_before_is_known_again()
    {
        string[] visited = ["https://www.samplebank.example/login"];
        Assert.Equal(LinkSign.LookalikeOfKnown, Assert.Single(Inspector.Check("samplebamk.example", visited).Findings).Sign);
        Assert.Empty(Inspector.Check("samplebank.example", visited).Findings);
        Assert.Empty(Inspector.Check("otherbank.example", visited).Findings);
    }

    [Fact]
    public void A_bad_call_is_an_exception() => Assert.Throws<ArgumentNullException>(() => Inspector.Check(null!));

    [Fact]
    public void Nothing_of_the_link_is_kept() => Assert.DoesNotContain("evil", Inspector.Check("https://metamask.io@evil.example/evil").ToString(), StringComparison.Ordinal);

    private static List<string> Lines(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "links", file)).Where(l => l.Length > 0 && !l.StartsWith('#'))];
}
