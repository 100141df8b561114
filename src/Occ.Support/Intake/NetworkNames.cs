namespace Occ.Support;

/// <summary>The names by which a text can call a network.</summary>
internal sealed class NetworkNames
{
    private static readonly WordTable PlainWords = WordTable.Of("plain-word");
    private static readonly WordTable Sites = WordTable.Of("site");
    private readonly WordTable _names;
    private readonly NetworkTable _table;

    public NetworkNames(NetworkTable table)
    {
        _table = table;
        _names = new(table.All
            .SelectMany(n => n.Aliases.Concat([n.Id, n.Name, n.NameIn(LanguageTag.SimplifiedChinese), n.Symbol]))
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (name, name)));
    }

    /// <summary>The longest name that stands at a position.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out IReadOnlyList<Network> networks, out bool isCoin)
    {
        networks = [];
        isCoin = false;
        var length = _names.Match(text, at, out var name);
        if (length > 0)
        {
            networks = [.. _table.FindByName(name).Distinct().OrderBy(n => n.Rank)];
            isCoin = PlainWords.Match(name, 0, out _) == name.Length || networks.Any(n => n.Symbol.Equals(name, StringComparison.OrdinalIgnoreCase));
        }

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
}
