using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>One kind of page of one explorer: which paths lead to it, and how a link to it is made.</summary>
/// <remarks>The notation of a path is that of <c>Content/explorers.tsv</c>.</remarks>
internal sealed class ExplorerRoute
{
    private const string IdMark = "{id}";
    private const string NetworkMark = "{net}";
    private const string AnyMark = "{x}";
    private const string SecretMark = "{secret}";

    private readonly ImmutableArray<string> _segments;
    private readonly string? _parameter;
    private readonly string _prefix;
    private readonly string _suffix;
    private readonly string _host;
    private readonly string _path;

    /// <exception cref="FormatException">The path is not well formed.</exception>
    public ExplorerRoute(string host, string networkId, Network? network, ExplorerKind kind, TransactionIdConfusable? what, string path)
    {
        (_host, NetworkId, Network, Kind, What, _path) = (host, networkId, network, kind, what, path);
        var at = path.IndexOf(IdMark, StringComparison.Ordinal);
        if (!path.StartsWith('/') || at < 0 || path.LastIndexOf(IdMark, StringComparison.Ordinal) != at)
        {
            throw new FormatException($"The path '{path}' does not begin with a slash or does not hold {IdMark} once.");
        }

        // An application that routes behind the number sign is matched by what follows it.
        var route = path.Replace("/#", "/", StringComparison.Ordinal);
        var query = route.IndexOf('?', StringComparison.Ordinal);
        var segments = (query < 0 ? route : route[..query]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        _segments = [.. segments.Length > 1 && ExplorerTable.IsLanguage(segments[0]) ? segments[1..] : segments];
        var cell = _segments.FirstOrDefault(s => s.Contains(IdMark, StringComparison.Ordinal));
        if (cell is null)
        {
            var pair = route[(query + 1)..].Split('&').Single(p => p.Contains(IdMark, StringComparison.Ordinal));
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            _parameter = equals < 0 ? "" : pair[..equals];
            cell = pair[(equals + 1)..];
        }

        var mark = cell.IndexOf(IdMark, StringComparison.Ordinal);
        (_prefix, _suffix) = (cell[..mark], cell[(mark + IdMark.Length)..]);
    }

    public string NetworkId { get; }

    public Network? Network { get; }

    public ExplorerKind Kind { get; }

    /// <summary>What the page shows where it is none of the kinds.</summary>
    public TransactionIdConfusable? What { get; }

    public string Notation => _path;

    /// <summary>How many words of the path are fixed: pages with more come first.</summary>
    public int FixedWords => _segments.Count(s => s[0] != '{') + (_parameter is null ? 0 : 1);

    /// <summary>Whether a link can be made without knowing more than the id.</summary>
    public bool CanBeBuilt => Network is not null && _host[0] is not ('*' or '{') && !_path.Contains(NetworkMark, StringComparison.Ordinal)
        && !_path.Contains(AnyMark, StringComparison.Ordinal) && !_path.Contains(SecretMark, StringComparison.Ordinal);

    /// <summary>Matches a link from one of its segments on.</summary>
    public bool Matches(in LinkText link, ReadOnlySpan<Range> segments, out RouteMatch match)
    {
        match = default;
        var count = Math.Min(_segments.Length, segments.Length);
        if (count < _segments.Length && _segments[count] != SecretMark)
        {
            return false;
        }

        for (var i = 0; i < count; i++)
        {
            if (!Matches(_segments[i], link.Path[segments[i]], ref match))
            {
                return false;
            }
        }

        match.Rest = segments.Length > count ? link.Path[segments[count]] : default;
        match.Id = _parameter switch
        {
            null => match.Id,
            "" => link.Query.IndexOf('&') is var end and >= 0 ? link.Query[..end] : link.Query,
            _ => LinkText.Parameter(link.Query, _parameter),
        };
        if (match.Id.Length <= _prefix.Length + _suffix.Length
            || !match.Id.StartsWith(_prefix, StringComparison.OrdinalIgnoreCase)
            || !match.Id.EndsWith(_suffix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        match.Id = match.Id[_prefix.Length..^_suffix.Length];
        return true;
    }

    /// <summary>Makes the link to a page.</summary>
    public string Build(string id) =>
        "https://" + _host + _path.Replace(IdMark, Uri.EscapeDataString(id).Replace("%3A", ":", StringComparison.Ordinal), StringComparison.Ordinal);

    private static bool Matches(string wanted, ReadOnlySpan<char> found, ref RouteMatch match)
    {
        switch (wanted)
        {
            case NetworkMark: match.NetworkName = found; return true;
            case AnyMark: match.Any = found; return true;
            case SecretMark: match.HasSecret = true; return true;
        }

        if (!wanted.Contains(IdMark, StringComparison.Ordinal))
        {
            return found.Equals(wanted, StringComparison.OrdinalIgnoreCase);
        }

        match.Id = found;
        return true;
    }
}

/// <summary>The parts of a link that a route names.</summary>
internal ref struct RouteMatch
{
    /// <summary>The id as it is written.</summary>
    public ReadOnlySpan<char> Id;

    /// <summary>The explorer's name of the network.</summary>
    public ReadOnlySpan<char> NetworkName;

    /// <summary>A segment that can be anything, such as the name of a test network.</summary>
    public ReadOnlySpan<char> Any;

    /// <summary>The segment behind the page.</summary>
    public ReadOnlySpan<char> Rest;

    /// <summary>Whether a secret stands in the path.</summary>
    public bool HasSecret;
}
