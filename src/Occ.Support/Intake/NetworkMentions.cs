namespace Occ.Support;

/// <summary>Finds networks by name, and coins whose network they hint at.</summary>
internal sealed class NetworkMentions(EntityList entities, NetworkNames names)
{
    private const int CueReach = 6;
    private static readonly WordTable Behind = WordTable.Of("network-behind");
    private static readonly WordTable Before = WordTable.Of("network-before");

    /// <summary>Networks that a coin belongs to, with the position of the coin: a hint where nothing better is told.</summary>
    public List<(int At, IReadOnlyList<Network> Networks)> Coins { get; } = [];

    public void Read()
    {
        var text = entities.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var length = names.Match(text, at, out var networks, out var isCoin);
            if (length == 0)
            {
                continue;
            }

            var end = at + length;
            var isNamed = !isCoin || Behind.Match(text, ClockTime.SkipSpaces(text, end), out _) > 0 || IsAnnounced(text, at);
            if (isNamed && entities.IsFree(at, end))
            {
                var main = networks.Where(n => !n.IsTestNetwork).ToArray();
                main = main.Length == 0 ? [.. networks] : main;
                entities.Add(new(IntakeEntityKind.Network, at, length, entities.Slice(at, end))
                {
                    Networks = [.. main.Select(n => n.Id).ToArray()],
                    Network = main[0].Id,
                });
            }
            else if (!isNamed)
            {
                Coins.Add((at, networks));
            }

            at = end - 1;
        }
    }

    /// <summary>Whether a word such as "via" stands directly before.</summary>
    private static bool IsAnnounced(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] is ' ' or '"' or '“' or '(')
        {
            end--;
        }

        return Before.Before(text, end, CueReach) == end;
    }
}
