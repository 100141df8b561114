using System.Buffers;
using System.Text;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>The networks that the library knows, and how to find one.</summary>
/// <remarks>The rows stand in <c>Content/networks.tsv</c>; main networks come first, the best known before the rest.</remarks>
public sealed class NetworkTable
{
    private static readonly Lazy<NetworkTable> BuiltInTable =
        new(() => new(NetworkRow.ReadAll(Encoding.UTF8.GetString(EmbeddedContent.Bytes("networks.tsv")))));

    /// <summary>The characters of an id.</summary>
    internal static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private readonly NetworkRow[] _rows;
    private readonly Dictionary<string, Network> _byId;
    private readonly Lazy<Dictionary<string, Network>> _byCaip2;
    private readonly Lazy<ILookup<string, Network>> _bySymbol;
    private readonly Lazy<ILookup<string, Network>> _byName;
    private readonly Lazy<NameSet> _names;

    internal NetworkTable(IEnumerable<NetworkRow> rows)
    {
        var formats = new NetworkFormats();
        _rows = [.. rows];
        All = Array.AsReadOnly(_rows.Where(row => !row.IsTest).Concat(_rows.Where(row => row.IsTest)).Select((row, rank) => new Network(row, rank, formats)).ToArray());
        _byId = All.ToDictionary(n => n.Id, StringComparer.Ordinal);
        _byCaip2 = new(() => All.Where(n => n.Caip2 != null).ToDictionary(n => n.Caip2!, StringComparer.Ordinal));
        _bySymbol = new(() => All.ToLookup(n => n.Symbol, StringComparer.OrdinalIgnoreCase));
        _byName = new(() => All
            .SelectMany(n => NamesOf(n).Select(name => (Name: name, Network: n)))
            .ToLookup(p => p.Name, p => p.Network, StringComparer.OrdinalIgnoreCase));
        _names = new(() => new(_byName.Value.Select(group => group.Key)));
    }

    /// <summary>The table that ships with the library.</summary>
    public static NetworkTable BuiltIn => BuiltInTable.Value;

    /// <summary>All networks, main networks first, the best known before the rest.</summary>
    public IReadOnlyList<Network> All { get; }

    /// <summary>This table with networks of a host behind its own. The rows that are there stay as they are.</summary>
    /// <exception cref="ArgumentException">A definition is not well formed, or its id or CAIP-2 id is taken; the message names every fault.</exception>
    public NetworkTable With(params IEnumerable<NetworkDefinition> networks)
    {
        Guard.Against.Null(networks);
        var added = networks.ToArray();
        var faults = added
            .SelectMany(n => n.Faults(this).Select(fault => $"{n.Id}: {fault}"))
            .Concat(added.GroupBy(n => n.Id).Where(g => g.Count() > 1).Select(g => $"{g.Key}: the id is given twice"))
            .ToArray();
        return faults.Length == 0
            ? new(_rows.Concat(added.Select(n => n.ToRow())))
            : throw new ArgumentException("The networks cannot be added: " + string.Join("; ", faults) + ".", nameof(networks));
    }

    /// <summary>The network with an id of the table, or null.</summary>
    /// <param name="id">The id, such as <c>bitcoin-cash</c>; case matters.</param>
    public Network? Find(string id) => _byId.GetValueOrDefault(Guard.Against.Null(id));

    /// <summary>The network with an id of the table.</summary>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public Network Get(string id) => Find(id) ?? throw new ArgumentException("There is no network with this id.", nameof(id));

    /// <summary>The network with a CAIP-2 chain id, such as <c>eip155:1</c>, or null.</summary>
    public Network? FindByCaip2(string caip2) => _byCaip2.Value.GetValueOrDefault(Guard.Against.Null(caip2));

    /// <summary>The networks whose own coin has a symbol, in any case: <c>ETH</c> is the coin of many.</summary>
    public IEnumerable<Network> FindBySymbol(string symbol) => _bySymbol.Value[Guard.Against.Null(symbol)];

    /// <summary>The networks that people call by a name, in any case: an id, a name, a symbol or an alias, in English or Chinese.</summary>
    public IEnumerable<Network> FindByName(string name) => _byName.Value[Guard.Against.Null(name)];

    /// <summary>Whether some network is called by a name, in any case, as <see cref="FindByName"/> finds it.</summary>
    internal bool IsName(ReadOnlySpan<char> name) => _names.Value.Contains(name);

    private static IEnumerable<string> NamesOf(Network network) => network.Aliases
        .Concat([network.Id, network.Name, network.NameIn(LanguageTag.SimplifiedChinese), network.Symbol])
        .Distinct(StringComparer.OrdinalIgnoreCase);
}
