using System.Collections.Concurrent;

namespace Occ.Support;

/// <summary>The names by which a text can call a network.</summary>
internal sealed class NetworkNames
{
    private const int TrieNumber = 63;
    private static readonly WordTable PlainWords = WordTable.Of("plain-word");
    private static readonly WordTable CommonWords = WordTable.Of("common-word");
    private static readonly WordTable Sites = WordTable.Of("site");
    private static readonly Lazy<NetworkNames> BuiltIn = new(() => new(NetworkTable.BuiltIn));
    private readonly WordTable _names;
    private readonly ConcurrentDictionary<string, NetworkName> _networks = new();
    private readonly NetworkTable _table;

    private NetworkNames(NetworkTable table)
    {
        _table = table;
        var names = table.All
            .SelectMany(n => n.Aliases.Concat([n.Id, n.Name, n.NameIn(LanguageTag.SimplifiedChinese), n.Symbol]))
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.OrdinalIgnoreCase);
        _names = new(names.Select(name => new KnownWord(name, name)), TrieNumber);
        Trie = new(WordTable.All.Append(_names));
    }

    /// <summary>The names of the networks of a table; those of the library's own are made once.</summary>
    public static NetworkNames Of(NetworkTable table) => table == NetworkTable.BuiltIn ? BuiltIn.Value : new(table);

    /// <summary>Finds where a name, or a word of any table, may begin.</summary>
    public WordTrie Trie { get; }

    /// <summary>The bit of names among the tables of <see cref="MessageWords"/>.</summary>
    public ulong Bit => _names.Bit;

    /// <summary>The longest name that stands at a position.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out NetworkName name)
    {
        var length = _names.Match(text, at, out var found);
        name = length > 0 ? _networks.GetOrAdd(found, NameOf) : NetworkName.None;
        return length;
    }

    /// <summary>The network whose explorer a link leads to, or null.</summary>
    public string? OfLink(ReadOnlySpan<char> link)
    {
        for (var at = 0; at < link.Length; at++)
        {
            if (Sites.Match(link, at, out var id) > 0 && _table.Find(id) is not null)
            {
                return id;
            }
        }

        return null;
    }

    /// <summary>The ids of the networks that a message names in any way.</summary>
    public HashSet<string> NamedIn(EntityList entities)
    {
        var named = new HashSet<string>();
        for (var at = 0; at < entities.Text.Length; at++)
        {
            if (entities.Words.Has(at, Bit) && Match(entities.Text, at, out var name) > 0 && !name.IsCommon)
            {
                named.UnionWith(name.Ids);
            }
        }

        return named;
    }

    private NetworkName NameOf(string name)
    {
        var networks = _table.FindByName(name).Distinct().OrderBy(n => n.Rank).ToArray();
        var main = networks.Where(n => !n.IsTestNetwork).ToArray();
        var isCoin = PlainWords.Match(name, 0, out _) == name.Length || networks.Any(n => n.Symbol.Equals(name, StringComparison.OrdinalIgnoreCase));
        return new(networks, [.. (main.Length == 0 ? networks : main).Select(n => n.Id).ToArray()], isCoin, CommonWords.Match(name, 0, out _) == name.Length);
    }
}

/// <summary>What a name stands for.</summary>
/// <param name="Networks">The networks, the best known first.</param>
/// <param name="Ids">Their ids, without test networks if there are others.</param>
/// <param name="IsCoin">Whether a coin or a plain word is called so too.</param>
/// <param name="IsCommon">Whether it is a word of everyday language first of all.</param>
internal sealed record NetworkName(IReadOnlyList<Network> Networks, ReportItems<string> Ids, bool IsCoin, bool IsCommon)
{
    /// <summary>No name.</summary>
    public static readonly NetworkName None = new([], [], false, false);
}
