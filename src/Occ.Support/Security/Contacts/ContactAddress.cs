using System.Buffers;

namespace Occ.Support;

/// <summary>A contact taken apart: what it is, on which network, and its name.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Network">The network of a handle or the domain of an e-mail address; empty where it is unknown.</param>
/// <param name="Name">The handle, what stands before the <c>@</c>, the digits, or the host, in lower case.</param>
internal readonly record struct ContactAddress(ContactForm Form, string Network, string Name)
{
    private const int Longest = 320; // RFC 5321: 64 before the @, 255 behind it
    private const int FewestDigits = 6;

    private static readonly Dictionary<string, string> Hosts = new(StringComparer.Ordinal)
    {
        ["t.me"] = "telegram",
        ["telegram.me"] = "telegram",
        ["telegram.dog"] = "telegram",
        ["x.com"] = "x",
        ["twitter.com"] = "x",
        ["mobile.twitter.com"] = "x",
        ["wa.me"] = "whatsapp",
        ["api.whatsapp.com"] = "whatsapp",
        ["chat.whatsapp.com"] = "whatsapp",
        ["discord.gg"] = "discord",
        ["discord.com"] = "discord",
        ["facebook.com"] = "facebook",
        ["fb.com"] = "facebook",
        ["m.me"] = "facebook",
        ["m.facebook.com"] = "facebook",
        ["instagram.com"] = "instagram",
        ["weibo.com"] = "weibo",
        ["youtube.com"] = "youtube",
        ["reddit.com"] = "reddit",
        ["medium.com"] = "medium",
        ["linkedin.com"] = "linkedin",
        ["line.me"] = "line",
        ["tiktok.com"] = "tiktok",
        ["github.com"] = "github",
        ["qm.qq.com"] = "qq",
        ["signal.me"] = "signal",
    };

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["telegram"] = "telegram",
        ["tg"] = "telegram",
        ["电报"] = "telegram",
        ["飞机"] = "telegram",
        ["纸飞机"] = "telegram",
        ["whatsapp"] = "whatsapp",
        ["wechat"] = "wechat",
        ["weixin"] = "wechat",
        ["微信"] = "wechat",
        ["wx"] = "wechat",
        ["vx"] = "wechat",
        ["qq"] = "qq",
        ["x"] = "x",
        ["twitter"] = "x",
        ["推特"] = "x",
        ["discord"] = "discord",
        ["line"] = "line",
        ["weibo"] = "weibo",
        ["微博"] = "weibo",
        ["facebook"] = "facebook",
        ["instagram"] = "instagram",
        ["signal"] = "signal",
        ["skype"] = "skype",
    };

    private static readonly NameSet PathWords = new(["s", "joinchat", "invite", "user", "u", "r", "in", "company", "c", "channel", "group", "groups", "share", "p", "pages", "ti", "send"]);
    private static readonly SearchValues<char> HostEnds = SearchValues.Create("/?#:");
    private static readonly SearchValues<char> PathEnds = SearchValues.Create("/?#&");

    /// <summary>Takes a contact apart; null where it is empty or too long to be one.</summary>
    public static ContactAddress? Read(string text)
    {
        var contact = text.AsSpan().Trim();
        if (contact.IsEmpty || contact.Length > Longest)
        {
            return null;
        }

        contact = TrimName(contact, out var network);
        var at = contact.LastIndexOf('@');
        if (at > 0 && contact[at..].Contains('.') && !contact.Contains('/'))
        {
            var local = contact[..at];
            local = local.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? local["mailto:".Length..] : local;
            return new(ContactForm.Email, Lower(contact[(at + 1)..].Trim(".>")), Lower(local.TrimStart('<')));
        }

        return OfPhone(contact) ?? (network.Length == 0 ? OfLink(contact) : null) ?? new(ContactForm.Handle, network, Lower(contact.TrimStart('@').TrimEnd('/')));
    }

    private static ReadOnlySpan<char> TrimName(ReadOnlySpan<char> contact, out string network)
    {
        network = "";
        var colon = contact.IndexOfAny(':', '：', ' ');
        if (colon > 0 && !contact[colon..].StartsWith("://") && Names.TryGetValue(contact[..colon].Trim().ToString(), out var named))
        {
            network = named;
            return contact[(colon + 1)..].TrimStart(" :：");
        }

        return contact;
    }

    private static ContactAddress? OfPhone(ReadOnlySpan<char> contact)
    {
        contact = contact.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? contact["tel:".Length..] : contact;
        var digits = new char[contact.Length];
        var count = 0;
        foreach (var c in contact)
        {
            if (char.IsAsciiDigit(c))
            {
                digits[count++] = c;
            }
            else if (c is not ('+' or ' ' or '-' or '(' or ')' or '.' or '/' or '\u00a0'))
            {
                return null;
            }
        }

        var number = digits.AsSpan(0, count);
        number = number.StartsWith("00") ? number[2..] : number;
        return number.Length < FewestDigits ? null : new(ContactForm.Phone, "", number.ToString());
    }

    private static ContactAddress? OfLink(ReadOnlySpan<char> contact)
    {
        var scheme = contact.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0 && contact[..scheme].Equals("tg", StringComparison.OrdinalIgnoreCase))
        {
            var domain = contact.IndexOf("domain=", StringComparison.OrdinalIgnoreCase);
            return domain < 0 ? null : new(ContactForm.Handle, "telegram", Lower(First(contact[(domain + "domain=".Length)..])));
        }

        var rest = scheme > 0 ? contact[(scheme + 3)..] : contact;
        var end = rest.IndexOfAny(HostEnds);
        var host = Lower(end < 0 ? rest : rest[..end]);
        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        if (!host.Contains('.', StringComparison.Ordinal))
        {
            return null;
        }

        var path = end < 0 || rest[end] != '/' ? default : rest[(end + 1)..];
        if (!Hosts.TryGetValue(host, out var network))
        {
            return new(ContactForm.Site, "", host.TrimEnd('.'));
        }

        var name = First(path);
        while (PathWords.Contains(name) && path.Length > name.Length + 1)
        {
            path = path[(name.Length + 1)..];
            name = First(path);
        }

        return OfPhone(name) ?? new(ContactForm.Handle, network, name.StartsWith("+") ? name.ToString() : Lower(name.TrimStart('@')));
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> path) => path.IndexOfAny(PathEnds) is >= 0 and var end ? path[..end] : path;

    private static string Lower(ReadOnlySpan<char> text) => text.ToString().ToLowerInvariant();
}
