using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Reads links to block explorers, and makes them.</summary>
/// <remarks>
/// A host is an explorer or it is not: one that only looks like it is never taken for it. Any text is answered, never with
/// an exception, in bounded time. The table stands in <c>Content/explorers.tsv</c>.
/// </remarks>
public sealed class ExplorerLinks
{
    private static readonly string[] SecretParameters = ["blinded", "viewkey", "view_key", "spendkey", "txkey", "tx_key", "txprvkey", "privkey", "privatekey", "private_key", "secret", "seed", "mnemonic"];

    private readonly NetworkTable _networks;
    private readonly ExplorerTable _table;
    private readonly PageIds _ids;

    /// <summary>The explorers that ship with the library.</summary>
    public ExplorerLinks()
        : this(NetworkTable.BuiltIn)
    {
    }

    /// <summary>The explorers that ship with the library, and others.</summary>
    /// <param name="networks">The networks.</param>
    /// <param name="added">Pages of further explorers, or further pages of known ones.</param>
    /// <exception cref="ArgumentException">A page is not well formed, or its path belongs to another network.</exception>
    public ExplorerLinks(NetworkTable networks, params IEnumerable<Explorer> added)
    {
        _networks = Guard.Against.Null(networks);
        _table = new(networks, [.. Guard.Against.Null(added)]);
        _ids = new(networks);
    }

    /// <summary>Reads a link.</summary>
    /// <param name="url">A link, with or without its scheme; what stands behind it is left out. Only the first 2,048 UTF-16 code units are looked at.</param>
    public ExplorerLink Read(ReadOnlySpan<char> url)
    {
        if (!LinkText.TryRead(url, out var link))
        {
            return new() { Warnings = link.HasUserInfo ? ExplorerWarnings.LookAlikeHost : ExplorerWarnings.None };
        }

        Span<Range> segments = stackalloc Range[LinkText.MaxSegments];
        var count = link.Segments(segments);
        if (count < 0)
        {
            return default;
        }

        var routes = _table.Find(link.Host);
        var found = routes is null ? default : Find(routes, link, segments[..count]);
        if (found.NetworkId is null && _table.OfLabelled(link.Host, out var label) is { IsEmpty: false } labelled)
        {
            found = Find(labelled, link, segments[..count], label);
        }
        else if (routes is null)
        {
            return IsLookAlike(link.Host) ? new() { Warnings = ExplorerWarnings.LookAlikeHost } : Find(_table.OfAnyHost, link, segments[..count]);
        }

        return HasSecret(link) ? found with { Warnings = found.Warnings | ExplorerWarnings.Secret } : found;
    }

    /// <summary>The link to a page of the best known explorer of a network; null where none is known or the id is not well formed.</summary>
    /// <param name="network">The network.</param>
    /// <param name="id">The id of a transaction, or an address, block or token.</param>
    /// <param name="kind">What the page shall show.</param>
    public string? For(Network network, ReadOnlySpan<char> id, ExplorerKind kind = ExplorerKind.Transaction)
    {
        Guard.Against.Null(network);
        return _table.BestOf(network, kind) is { } route && _ids.Canonical(id, network, kind) is { } canonical ? route.Build(canonical) : null;
    }

    /// <summary>Tries the pages with the path as it stands, then without a language in front, then by the word before the last segment.</summary>
    private ExplorerLink Find(ReadOnlySpan<ExplorerRoute> routes, in LinkText link, ReadOnlySpan<Range> segments, ReadOnlySpan<char> label = default)
    {
        var found = Match(routes, link, segments, label);
        if (found.IsWellFormed || segments.Length < 2)
        {
            return found;
        }

        if (found.Id is null && ExplorerTable.IsLanguage(link.Path[segments[0]]))
        {
            found = Match(routes, link, segments[1..], label);
        }

        return found.Id is null && (found.Warnings & ExplorerWarnings.Secret) == 0 ? ByWord(routes, link, segments[^2..], found) : found;
    }

    private ExplorerLink Match(ReadOnlySpan<ExplorerRoute> routes, in LinkText link, ReadOnlySpan<Range> segments, ReadOnlySpan<char> label)
    {
        ExplorerLink nearest = default;
        foreach (var route in routes)
        {
            if (!route.Matches(link, segments, out var match))
            {
                continue;
            }

            match.NetworkName = match.NetworkName.IsEmpty ? label : match.NetworkName;
            var found = Judge(route, link, match);
            if (found.IsWellFormed && found.IdVerdict != TransactionIdVerdict.ValidVariant)
            {
                return found;
            }

            // A page without a word of its own, as /{id}, is one only with a good id.
            var isNearer = nearest is { Id: null, NetworkId: null } || (found.IsWellFormed && !nearest.IsWellFormed);
            nearest = isNearer && (route.FixedWords > 0 || found.IsWellFormed) ? found : nearest;
        }

        return nearest;
    }

    private ExplorerLink Judge(ExplorerRoute route, in LinkText link, in RouteMatch match)
    {
        var network = route.Network ?? ExplorerNetworks.Named(match.NetworkName, _networks);
        var isKnown = ExplorerNetworks.TryApply(ExplorerNetworks.Hint(link, match), _networks, ref network);
        var networkId = network?.Id ?? (isKnown && route.NetworkId[0] is not ('{' or '*') ? route.NetworkId : null);
        var found = _ids.Judge(match.Id, link.Path, route.Kind, network, networkId);
        return found with
        {
            Network = network,
            NetworkId = networkId,
            Confusable = route.What is { } what ? [what] : [],
            Warnings = found.Warnings | (match.HasSecret ? ExplorerWarnings.Secret : ExplorerWarnings.None),
        };
    }

    /// <summary>On an explorer of one network, a page that the table lacks says by its word what it shows; the id must bear it out.</summary>
    private ExplorerLink ByWord(ReadOnlySpan<ExplorerRoute> routes, in LinkText link, ReadOnlySpan<Range> segments, ExplorerLink otherwise)
    {
        var network = routes[0].Network;
        foreach (var route in routes)
        {
            if (route.Network is null || route.Network != network)
            {
                return otherwise;
            }
        }

        ExplorerKind kind = link.Path[segments[0]] switch
        {
            "tx" or "txs" or "txn" or "txns" or "transaction" or "transactions" => ExplorerKind.Transaction,
            "address" or "addresses" or "addr" or "account" or "accounts" => ExplorerKind.Address,
            "block" or "blocks" => ExplorerKind.Block,
            "token" or "tokens" => ExplorerKind.Token,
            _ => ExplorerKind.None,
        };
        var found = _ids.Judge(link.Path[segments[1]], link.Path, kind, network, network?.Id);
        return kind != ExplorerKind.None && found.IsWellFormed ? found with { Network = network, NetworkId = network?.Id } : otherwise;
    }

    /// <summary>Whether a known explorer's name stands in front of another host: <c>etherscan.io.example.com</c>.</summary>
    private bool IsLookAlike(string host)
    {
        for (var dot = host.LastIndexOf('.'); dot > 0; dot = host.LastIndexOf('.', dot - 1))
        {
            if (_table.Find(host[..dot]) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSecret(in LinkText link)
    {
        if (link.Query.IsEmpty && link.Fragment.IsEmpty)
        {
            return false;
        }

        foreach (var name in SecretParameters)
        {
            if (!LinkText.Parameter(link.Query, name).IsEmpty || !LinkText.Parameter(link.Fragment, name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
