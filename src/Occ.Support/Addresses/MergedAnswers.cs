using System.Collections.Concurrent;

namespace Occ.Support;

/// <summary>The networks of several formats as one ranked list, made once for each set of formats that a text was found to fit.</summary>
internal sealed class MergedAnswers(AddressCandidate[] candidates)
{
    /// <summary>The most sets of formats that are kept; texts fit a few dozen.</summary>
    private const int MaxKept = 1024;

    private readonly MergedAnswer[] _alone = Array.ConvertAll(candidates, c => new MergedAnswer([], 0, c.Networks));
    private readonly ConcurrentDictionary<ulong, MergedAnswer> _kept = new();

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

        if (_kept.TryGetValue(hash, out var known) && matched.SequenceEqual(known.Matched))
        {
            return known;
        }

        var made = Merge(matched.ToArray());
        if (_kept.Count < MaxKept)
        {
            _kept.TryAdd(hash, made);
        }

        return made;
    }

    /// <summary>Main networks first, checksummed formats before the rest, then by rank; a network counts once.</summary>
    private MergedAnswer Merge(ushort[] matched)
    {
        var ranked = matched
            .SelectMany((match, position) => candidates[match / 2].Networks.Select(network => (Position: position, IsChecked: match % 2, Network: network)))
            .OrderBy(p => p.Network.IsTestNetwork)
            .ThenByDescending(p => p.IsChecked)
            .ThenBy(p => p.Network.Rank)
            .DistinctBy(p => p.Network)
            .ToArray();
        return new(matched, ranked[0].Position, Array.ConvertAll(ranked, p => p.Network));
    }
}

/// <summary>The answer for one set of formats; <paramref name="Best"/> is the one that the first network writes.</summary>
internal sealed record MergedAnswer(ushort[] Matched, int Best, Network[] Networks);
