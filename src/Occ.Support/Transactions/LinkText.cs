using System.Buffers;

namespace Occ.Support;

/// <summary>The parts of a web link, cut out of a text by a strict and bounded reading.</summary>
/// <remarks>
/// It refuses what programs read differently: user information, backslashes and percent-encoding in front of the path, dot
/// segments, hosts outside ASCII. Schemes other than http and https are no web links; none at all is read as https.
/// </remarks>
internal ref struct LinkText
{
    /// <summary>A text is looked at up to here.</summary>
    public const int MaxLength = 2048;

    /// <summary>More segments than any explorer's pages have.</summary>
    public const int MaxSegments = 12;

    private const int MaxHostLength = 253;

    private static readonly SearchValues<char> Ends = SearchValues.Create(MakeEnds());
    private static readonly SearchValues<char> HostLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-");
    private static readonly SearchValues<char> PathMarks = SearchValues.Create("/?#");

    /// <summary>The host in lower case, without a port, a final full stop or <c>www.</c>.</summary>
    public string Host { get; private set; }

    /// <summary>Whether a name stands in front of the host, which is how links hide where they lead.</summary>
    public bool HasUserInfo { get; private set; }

    /// <summary>The path, and behind it the fragment of an application that routes there.</summary>
    public ReadOnlySpan<char> Path { get; private set; }

    /// <summary>Behind the question mark.</summary>
    public ReadOnlySpan<char> Query { get; private set; }

    /// <summary>Behind the number sign.</summary>
    public ReadOnlySpan<char> Fragment { get; private set; }

    /// <summary>Reads the link at the beginning of a text, or behind the words that introduce it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out LinkText link)
    {
        link = default;
        text = Bare(text.Length > MaxLength ? text[..MaxLength] : text);
        var scheme = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8 : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7 : 0;
        text = text[scheme..];
        var slash = text.IndexOfAny(PathMarks);
        var authority = slash < 0 ? text : text[..slash];
        if (authority.LastIndexOf('@') is var at and >= 0)
        {
            link.HasUserInfo = true;
            return false;
        }

        if (slash < 0 || !TryHost(authority, out var host))
        {
            return false;
        }

        link.Host = host;
        var rest = text[slash..];
        var fragment = rest.IndexOf('#');
        link.Fragment = fragment < 0 ? default : rest[(fragment + 1)..];
        rest = fragment < 0 ? rest : rest[..fragment];
        var query = rest.IndexOf('?');
        link.Query = query < 0 ? default : rest[(query + 1)..];
        link.Path = query < 0 ? rest : rest[..query];
        if (link.Path.Trim('/').IsEmpty && !link.Fragment.IsEmpty)
        {
            link.RouteByFragment();
        }

        return true;
    }

    /// <summary>Cuts the path into its segments, empty ones left out; -1 where there are too many or one climbs up.</summary>
    public readonly int Segments(Span<Range> segments)
    {
        var count = 0;
        for (var at = 0; at < Path.Length;)
        {
            var length = Path[at..].IndexOf('/');
            var end = length < 0 ? Path.Length : at + length;
            if (end > at)
            {
                if (count == segments.Length || Path[at..end] is "." or ".." || Path[at..end].StartsWith("%2e", StringComparison.OrdinalIgnoreCase))
                {
                    return -1;
                }

                segments[count++] = at..end;
            }

            at = end + 1;
        }

        return count;
    }

    /// <summary>The value of a parameter of a query; empty where it is not there.</summary>
    public static ReadOnlySpan<char> Parameter(ReadOnlySpan<char> query, ReadOnlySpan<char> name)
    {
        while (!query.IsEmpty)
        {
            var end = query.IndexOf('&');
            var pair = end < 0 ? query : query[..end];
            if (pair.Length > name.Length && pair[name.Length] == '=' && pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return pair[(name.Length + 1)..];
            }

            query = end < 0 ? default : query[(end + 1)..];
        }

        return default;
    }

    /// <summary>An application's page behind the number sign is the path: <c>/#/transaction/id?lang=en</c>.</summary>
    private void RouteByFragment()
    {
        var route = Fragment.TrimStart('!');
        var query = route.IndexOf('?');
        Path = query < 0 ? route : route[..query];
        Query = query < 0 ? Query : route[(query + 1)..];
        Fragment = default;
    }

    /// <summary>The text from the link on, up to the first character that no link has, without the marks around it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t\r\n\u3000\ufeff<>\"'`([{*\u201c\u2018\u300c\u3010\uff08\uff1a");
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        var start = scheme - (scheme > 4 && text[scheme - 1] is 's' or 'S' ? 5 : 4);
        if (start > 0 && (Ends.Contains(text[start - 1]) || text[start - 1] > '~' || (text[start - 1] == ':' && !text[..start].Contains('/'))))
        {
            text = text[start..];
        }

        var end = text.IndexOfAny(Ends);
        var beyond = text.IndexOfAnyExceptInRange('!', '~');
        end = end < 0 || (beyond >= 0 && beyond < end) ? beyond : end;
        text = end < 0 ? text : text[..end];
        return text.TrimEnd(".,;:!?)]}'*_~");
    }

    private static bool TryHost(ReadOnlySpan<char> authority, out string host)
    {
        host = "";
        if (authority.IndexOf(':') is var colon and >= 0)
        {
            if (authority.Length - colon > 6 || authority[(colon + 1)..].ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }

            authority = authority[..colon];
        }

        authority = authority.EndsWith(".", StringComparison.Ordinal) ? authority[..^1] : authority;
        authority = authority.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? authority[4..] : authority;
        if (authority.Length is 0 or > MaxHostLength || authority.ContainsAnyExcept(HostLetters) || !authority.Contains('.'))
        {
            return false;
        }

        host = authority.ToString().ToLowerInvariant();
        return true;
    }

    private static char[] MakeEnds()
    {
        List<char> ends = ['"', '<', '>', '`', '{', '}', '|', '^', '(', '[', '\u3000', '\uff08', '\uff1a', '\uff0c', '\u3002'];
        for (var c = '\0'; c <= ' '; c++)
        {
            ends.Add(c);
        }

        return [.. ends];
    }
}
