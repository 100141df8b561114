namespace Occ.Support;

/// <summary>Finds networks by name, and coins whose network they hint at.</summary>
internal sealed class NetworkMentions(EntityList entities, NetworkNames names)
{
    private const int CueReach = 6;
    private static readonly WordTable OwnCoins = WordTable.Of("own-coin");
    private static readonly WordTable Behind = WordTable.Of("network-behind");
    private static readonly WordTable Before = WordTable.Of("network-before");

    /// <summary>Networks that a coin belongs to, with the position of the coin: a hint where nothing better is told.</summary>
    public List<(int At, IReadOnlyList<Network> Networks)> Coins { get; } = [];

    /// <summary>The network of the only coin that is named, where that coin has one network of its own; otherwise null.</summary>
    public string? OfOnlyCoin(NetworkTable table)
    {
        string? only = null;
        foreach (var symbol in Coins.Select(c => c.Networks[0].Symbol).Concat(entities.Found.Select(e => e.Asset).OfType<string>()))
        {
            var isOwn = OwnCoins.Match(symbol, 0, out var network) == symbol.Length;
            if (table.FindBySymbol(symbol).Any() && (!isOwn || (only ?? network) != network || table.Find(network) is null))
            {
                return null;
            }

            only = isOwn ? network : only;
        }

        return only;
    }

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var name = NetworkName.None;
            var length = entities.Words.Has(at, names.Bit) ? names.Match(text, at, out name) : 0;
            if (length == 0)
            {
                continue;
            }

            var end = at + length;
            var isChain = Behind.Match(text, ClockTime.SkipSpaces(text, end), out _) > 0;
            if (name.IsCommon && !isChain)
            {
                continue;
            }

            var isNamed = !name.IsCoin || isChain || IsAnnounced(text, at);
            if (isNamed && entities.IsFree(at, end))
            {
                entities.Add(new(IntakeEntityKind.Network, at, length, entities.Slice(at, end))
                {
                    Networks = name.Ids,
                    Network = name.Ids[0],
                });
            }
            else if (!isNamed)
            {
                Coins.Add((at, name.Networks));
            }

            at = end - 1;
        }
    }

    /// <summary>Whether a word such as "via" stands directly before.</summary>
    private bool IsAnnounced(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '"' or '“' or '(')
        {
            end--;
        }

        return Before.Before(entities, end, CueReach) == end;
    }
}
