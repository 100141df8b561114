namespace Occ.Support.Tests.Security.Links;

/// <summary>Makes imitations of a name, class by class.</summary>
internal static class LinkTricks
{
    private static readonly string[] Lures = ["login", "secure", "wallet", "verify", "support", "airdrop", "claim", "connect", "restore", "update", "官网", "空投"];

    private static readonly string[] Keys =
    [
        "qwsz", "vghn", "xdfv", "erfcxs", "wsdr", "rtgvcd", "tyhbvf", "yujnbg", "ujko", "uikmnh", "ijlom", "kop", "njk", "bhjm", "iklp", "ol", "wa", "edft", "wedxza", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu", "asx",
    ];

    private const string Lookalikes = "aаeеoоpрcсiіsѕyуdԁaáaạeėeẹlłléiíoöóouúnñzżtṫkķgğbḃmṃ";

    public static IEnumerable<(string Class, string Host)> Of(string word, string ending, string domain)
    {
        foreach (var at in Enumerable.Range(0, word.Length))
        {
            var (front, c, back) = (word[..at], word[at], word[(at + 1)..]);
            yield return ("omission", $"{front}{back}.{ending}");
            yield return ("repetition", $"{front}{c}{c}{back}.{ending}");
            if (at > 0)
            {
                yield return ("hyphen", $"{front}-{c}{back}.{ending}");
                if (word[at - 1] != c)
                {
                    yield return ("transposition", $"{front[..^1]}{c}{front[^1]}{back}.{ending}");
                }
            }

            foreach (var key in char.IsAsciiLetterLower(c) ? Keys[c - 'a'] : "")
            {
                yield return ("replacement", $"{front}{key}{back}.{ending}");
                yield return ("insertion", $"{front}{c}{key}{back}.{ending}");
            }

            for (var i = 0; i + 1 < Lookalikes.Length; i += 2)
            {
                if (Lookalikes[i] == c)
                {
                    yield return ("homograph", $"{front}{Lookalikes[i + 1]}{back}.{ending}");
                    yield return ("homograph", $"xn--{Punycode.Encode($"{front}{Lookalikes[i + 1]}{back}")}.{ending}");
                }
            }
        }

        foreach (var (letters, looks) in new[] { ("m", "rn"), ("w", "vv"), ("o", "0"), ("l", "1"), ("i", "1"), ("l", "i"), ("i", "l"), ("s", "5"), ("e", "3") })
        {
            if (word.Contains(letters, StringComparison.Ordinal))
            {
                yield return ("ascii", $"{word.Replace(letters, looks, StringComparison.Ordinal)}.{ending}");
            }
        }

        foreach (var lure in Lures)
        {
            yield return ("combination", $"{word}-{lure}.{ending}");
            yield return ("combination", $"{lure}{word}.{ending}");
            yield return ("combination", $"{word}{lure}.xyz");
            yield return ("hosting", $"{word}-{lure}.vercel.app");
        }

        foreach (var other in new[] { "top", "xyz", "com.co", "info", "live" })
        {
            yield return ("ending", $"{word}.{other}");
        }

        yield return ("embedding", $"{domain}.verify-7.top");
        yield return ("embedding", $"www.{domain}-session.com");
        yield return ("embedding", $"{domain.Replace('.', '-')}.secure-7.net");
        yield return ("hosting", $"{word}.pages.dev");
        yield return ("hosting", $"https://sites.google.com/view/{word}-login");
        yield return ("user", $"https://{domain}@verify-7.top/");
        yield return ("user", $"https://{domain}%2flogin:x@203.0.113.9/");
        yield return ("number", $"http://3405803785/{word}/login");
        yield return ("redirect", $"https://www.google.com/url?q=https%3A%2F%2F{word}-claim.top%2F");
        yield return ("invisible", $"https://{word[..2]}\u200b{word[2..]}-login.com");
        yield return ("percent", $"https://%{(int)word[0]:x2}{word[1..]}-login.com");
        yield return ("subdomain", $"https://login.{word}.session-7.top");
    }
}
