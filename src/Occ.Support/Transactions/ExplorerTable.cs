using System.Collections.Frozen;
using System.Text;

namespace Occ.Support;

/// <summary>The pages of all explorers by host: those of <c>Content/explorers.tsv</c>, then those that a host of the library adds.</summary>
internal sealed class ExplorerTable
{
    private const string AnyHost = "*";
    private const string NetworkLabel = "{net}.";

    private static readonly string[] Languages =
    [
        "en", "zh", "cn", "tw", "hk", "ja", "jp", "ko", "kr", "ru", "es", "fr", "de", "it", "pt", "vi", "tr", "id", "th", "ar", "fa", "pl", "uk", "nl",
        "hi", "cs", "sv", "fi", "nb", "no", "da", "he", "ro", "hu", "el", "bg", "sl", "sk", "ka", "mk", "ca", "lt", "ms", "bn", "ur", "hr", "et", "lv",
    ];

    private readonly FrozenDictionary<string, ExplorerRoute[]> _byHost;
    private readonly ILookup<string, ExplorerRoute> _byNetwork;

    public ExplorerTable(NetworkTable networks, IReadOnlyList<Explorer> added)
    {
        var routes = Encoding.UTF8.GetString(EmbeddedContent.Bytes("explorers.tsv"))
            .Split('\n')
            .Where(line => line.Length > 0 && line[0] != '#')
            .Skip(1)
            .SelectMany(line => ReadRow(line, networks))
            .ToList();
        routes.AddRange(Checked(added, routes, networks));
        _byHost = routes
            .GroupBy(r => r.Host, r => r.Route, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(r => r.FixedWords).ToArray(), StringComparer.Ordinal);
        _byNetwork = routes.Where(r => r.Route.CanBeBuilt).ToLookup(r => r.Route.NetworkId, r => r.Route, StringComparer.Ordinal);
    }

    /// <summary>The pages of hosts whose first label names the network, as <c>polkadot.subscan.io</c>.</summary>
    /// <param name="host">The host in lower case.</param>
    /// <param name="label">The label.</param>
    public ReadOnlySpan<ExplorerRoute> OfLabelled(string host, out ReadOnlySpan<char> label)
    {
        var dot = host.IndexOf('.', StringComparison.Ordinal);
        label = host.AsSpan(0, dot);
        return _byHost.GetValueOrDefault(string.Concat(NetworkLabel, host.AsSpan(dot + 1)));
    }

    /// <summary>The pages that every node of a kind serves under its own host.</summary>
    public ReadOnlySpan<ExplorerRoute> OfAnyHost => _byHost.GetValueOrDefault(AnyHost);

    /// <summary>The pages of a host, with or without the <c>m.</c> of mobile pages, the most particular first; null of a host that is no explorer.</summary>
    public ExplorerRoute[]? Find(string host) =>
        _byHost.TryGetValue(host, out var routes) || (host.StartsWith("m.", StringComparison.Ordinal) && _byHost.TryGetValue(host[2..], out routes)) ? routes : null;

    /// <summary>The page of the best known explorer of a network, or null.</summary>
    public ExplorerRoute? BestOf(Network network, ExplorerKind kind) => _byNetwork[network.Id].FirstOrDefault(r => r.Kind == kind);

    /// <summary>Whether a segment is the language of a page, such as <c>zh</c> or <c>en-us</c>.</summary>
    public static bool IsLanguage(ReadOnlySpan<char> segment)
    {
        if (segment.Length < 2 || segment.Length > 7 || (segment.Length > 2 && segment[2] is not ('-' or '_')))
        {
            return false;
        }

        foreach (var language in Languages)
        {
            if (segment[..2].Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Host, ExplorerRoute Route)> ReadRow(string line, NetworkTable networks)
    {
        var cells = line.Split('\t');
        var (host, id) = (cells[0], cells[1]);
        var network = networks.Find(id) ?? networks.FindByCaip2(id);
        foreach (var page in cells[2].Split(' ').SelectMany(Expand))
        {
            var (kind, what) = KindOf(page.Kind);
            yield return (Key(host), new(host, network?.Id ?? id, network, kind, what, page.Path));
        }
    }

    /// <summary>The four pages of EIP-3091 behind a common beginning, or the one that is named.</summary>
    private static IEnumerable<(string Kind, string Path)> Expand(string page)
    {
        const string standard = "eip3091";
        var equals = page.IndexOf('=', StringComparison.Ordinal);
        var (kind, path) = equals < 0 ? (page, "") : (page[..equals], page[(equals + 1)..]);
        return kind == standard
            ? [("transaction", path + "/tx/{id}"), ("address", path + "/address/{id}"), ("block", path + "/block/{id}"), ("token", path + "/token/{id}")]
            : [(kind, path)];
    }

    private static (ExplorerKind Kind, TransactionIdConfusable? What) KindOf(string code) => code switch
    {
        "transaction" => (ExplorerKind.Transaction, null),
        "address" => (ExplorerKind.Address, null),
        "block" => (ExplorerKind.Block, null),
        "token" => (ExplorerKind.Token, null),
        "user-operation" => (ExplorerKind.None, TransactionIdConfusable.UserOperationHash),
        "message" => (ExplorerKind.None, TransactionIdConfusable.MessageHash),
        "none" => (ExplorerKind.None, TransactionIdConfusable.ObjectId),
        _ => throw new FormatException($"There is no kind of page named '{code}'."),
    };

    private static List<(string Host, ExplorerRoute Route)> Checked(IReadOnlyList<Explorer> added, List<(string Host, ExplorerRoute Route)> known, NetworkTable networks)
    {
        var routes = new List<(string Host, ExplorerRoute Route)>();
        foreach (var page in added)
        {
            var host = LinkText.TryRead(page.Host + "/", out var link) ? link.Host : "";
            if (host != Key(page.Host))
            {
                throw new ArgumentException($"'{page.Host}' is no host in lower case.", nameof(added));
            }

            if (page.Kind == ExplorerKind.None || networks.Find(page.NetworkId) is not { } network)
            {
                throw new ArgumentException($"The page of '{page.Host}' has no kind, or a network that is not in the table.", nameof(added));
            }

            var same = known.Concat(routes).FirstOrDefault(r => r.Host == host && r.Route.Notation == page.Path && (r.Route.NetworkId != page.NetworkId || r.Route.Kind != page.Kind));
            if (same.Route is { } other)
            {
                throw new ArgumentException($"'{page.Host}{page.Path}' is already a page of '{other.NetworkId}'.", nameof(added));
            }

            try
            {
                routes.Add((host, new(page.Host, network.Id, network, page.Kind, null, page.Path)));
            }
            catch (FormatException fault)
            {
                throw new ArgumentException(fault.Message, nameof(added), fault);
            }
        }

        return routes;
    }

    private static string Key(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
}
