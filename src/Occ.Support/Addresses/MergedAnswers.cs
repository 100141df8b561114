namespace Occ.Support;

/// <summary>The networks of several formats as one ranked list, made once for each set of formats that a text was found to fit.</summary>
internal sealed class MergedAnswers(AddressCandidate[] candidates)
{
    /// <summary>How many sets of formats there is room for; texts fit a few dozen.</summary>
    private const int Slots = 1024;

    /// <summary>How many slots a set is looked for in.</summary>
    private const int Reach = 8;

    private readonly MergedAnswer[] _alone = Array.ConvertAll(candidates, c => new MergedAnswer([], 0, c.Networks));
    private readonly MergedAnswer?[] _kept = new MergedAnswer?[Slots];

    /// <summary>The answer for a set of formats.</summary>
    /// <param name="matched">For each format twice its number, and one more where the text passed a checksum.</param>
    public MergedAnswer For(ReadOnlySpan<ushort> matched)
    {
        if (matched.Length == 1)
        {
            return _alone[matched[0] / 2];
        }

        var hash = 14695981039346656037; // FNV-1a
        foreach (var match in matched)
        {
            hash = (hash ^ match) * 1099511628211;
        }

        for (var slot = 0; slot < Reach; slot++)
        {
            ref var kept = ref _kept[(int)((hash >> 32) + (ulong)slot) & (Slots - 1)];
            if (kept is not { } known)
            {
                return kept = Merge(matched.ToArray());
            }

            if (matched.SequenceEqual(known.Matched))
            {
                return known;
            }
        }

        return Merge(matched.ToArray());
    }

    /// <summary>Main networks first, checksummed formats before the rest, then by rank; a network counts once.</summary>
    private MergedAnswer Merge(ushort[] matched)
    {
        var all = new List<Ranked>();
        for (var position = 0; position < matched.Length; position++)
        {
            foreach (var network in candidates[matched[position] / 2].Networks)
            {
                all.Add(new((network.IsTestNetwork ? 2 : 0) + (matched[position] % 2 == 1 ? 0 : 1), position, network));
            }
        }

        all.Sort(static (a, b) => a.Class != b.Class ? a.Class - b.Class : a.Network.Rank != b.Network.Rank ? a.Network.Rank - b.Network.Rank : a.Position - b.Position);
        var ranked = all.DistinctBy(r => r.Network).ToArray();
        return new(matched, ranked[0].Position, Array.ConvertAll(ranked, r => r.Network));
    }

    /// <summary>A network, and the format that it was matched by; the lower class comes first.</summary>
    private sealed record Ranked(int Class, int Position, Network Network);
}

/// <summary>The answer for one set of formats; <paramref name="Best"/> is the one that the first network writes.</summary>
internal sealed record MergedAnswer(ushort[] Matched, int Best, Network[] Networks);
