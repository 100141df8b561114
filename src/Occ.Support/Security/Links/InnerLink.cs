namespace Occ.Support;

/// <summary>A link inside another: in a parameter of its query or its fragment, or in its path.</summary>
/// <param name="Text">The inner link, decoded.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsRedirect">Whether the parameter has a name that services give to the place they send people on to.</param>
internal readonly record struct InnerLink(string Text, Range Place, bool IsRedirect)
{
    private const int MostParameters = 64;

    private static readonly NameSet Redirects = new(
        "url uri u link to target dest destination redirect redirect_uri redirect_url redirecturl redirecturi redir return returnto return_to return_url returnurl next goto go continue forward out rurl location jump jumpurl q".Split(' '));

    /// <summary>The links inside a link, in the order of query, fragment and path.</summary>
    public static IReadOnlyList<InnerLink> In(WebLink link)
    {
        List<InnerLink>? found = null;
        AddParameters(link, link.Query, ref found);
        AddParameters(link, link.Fragment, ref found);
        var path = link[link.Path];
        var scheme = path.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0)
        {
            var from = path[..scheme].LastIndexOf('/') + 1;
            Add(path[from..], (link.Path.Start.Value + from)..link.Path.End.Value, isRedirect: false, ref found);
        }

        return found ?? (IReadOnlyList<InnerLink>)[];
    }

    private static void AddParameters(WebLink link, Range range, ref List<InnerLink>? found)
    {
        var (start, length) = range.GetOffsetAndLength(link[..].Length);
        for (var count = 0; length > 0 && count < MostParameters; count++)
        {
            var rest = link[start..(start + length)];
            var end = rest.IndexOfAny('&', ';', '?') is >= 0 and var separator ? separator : rest.Length;
            var equals = rest[..end].IndexOf('=');
            Add(rest[(equals + 1)..end], start..(start + end), equals > 0 && Redirects.Contains(rest[..equals]), ref found);
            (start, length) = (start + Math.Min(end + 1, length), length - Math.Min(end + 1, length));
        }
    }

    private static void Add(ReadOnlySpan<char> value, Range place, bool isRedirect, ref List<InnerLink>? found)
    {
        const int shortest = 8;
        const int longest = 2048;
        if (value.Length < shortest || !value.ContainsAny("/\\%"))
        {
            return;
        }

        var text = LinkHost.Uncoded(value[..Math.Min(value.Length, longest)]);
        text = text.Contains('%') ? LinkHost.Uncoded(text) : text;
        if (IsAbsolute(text))
        {
            (found ??= []).Add(new(text, place, isRedirect));
        }
    }

    private static bool IsAbsolute(string text)
    {
        var scheme = LinkSchemes.Read(text, out var end, out _);
        return (scheme == LinkScheme.Web && text.AsSpan(end).StartsWith("/", StringComparison.Ordinal)) || scheme == LinkScheme.Code
            || text.StartsWith("//", StringComparison.Ordinal) || text.StartsWith("/\\", StringComparison.Ordinal);
    }
}
