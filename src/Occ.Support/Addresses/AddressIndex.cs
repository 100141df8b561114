using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>The formats of all networks by the first character of a text, each with the networks that write it.</summary>
internal sealed class AddressIndex
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_");

    /// <summary>The most formats that one text is found to fit; the best known come first, so what is beyond matters to nobody.</summary>
    private const int MaxMatches = 24;

    /// <summary>The most sets of formats that are kept; texts fit a few dozen.</summary>
    private const int MaxMerged = 1024;

    private readonly Entry[][] _byFirst = new Entry[128][];
    private readonly Entry[] _entries;
    private readonly MergedAnswer[] _alone;
    private readonly ConcurrentDictionary<ulong, MergedAnswer> _merged = new();

    public AddressIndex(NetworkTable table)
    {
        Table = table;
        _entries = table.All
            .SelectMany(network => network.AddressFormats.Select(format => (Format: format, Network: network)))
            .GroupBy(pair => pair.Format, pair => pair.Network)
            .Select((group, number) => new Entry(group.Key, number, [.. group.Distinct().OrderBy(n => n.Rank)]))
            .ToArray();
        _alone = Array.ConvertAll(_entries, e => new MergedAnswer([], 0, e.Networks));
        for (var c = 0; c < _byFirst.Length; c++)
        {
            _byFirst[c] = [.. _entries.Where(e => e.Format.Shape.First.Contains((char)c)).OrderBy(e => e.Format.IsWeak)];
        }
    }

    /// <summary>The networks of the index.</summary>
    public NetworkTable Table { get; }

    /// <summary>Asks every format that can fit. <paramref name="reading"/> is not empty.</summary>
    /// <remarks>
    /// Almost any word is an account name somewhere. So names are asked last and only where nothing else fits, and what only
    /// they fit is answered as a name, with the networks that could have it, unless it is an address with a mistake in it.
    /// </remarks>
    public AddressIdentification Identify(ref AddressReading reading)
    {
        var first = reading.Text[0];
        if (first >= _byFirst.Length)
        {
            return default;
        }

        var matches = new Matches();
        Span<ushort> matched = stackalloc ushort[MaxMatches];
        var count = 0;
        var isWeak = false;
        FormatMatch damaged = default;
        foreach (var entry in _byFirst[first])
        {
            if (count == MaxMatches || (entry.Format.IsWeak && count > 0 && !isWeak))
            {
                break;
            }

            if (!entry.Format.Shape.Fits(reading.Text))
            {
                continue;
            }

            var match = entry.Format.Check(ref reading);
            if (match.Verdict.IsValid())
            {
                isWeak = entry.Format.IsWeak;
                matches[count] = match;
                matched[count++] = (ushort)((entry.Number * 2) + (match.Verdict == AddressVerdict.Valid ? 1 : 0));
            }
            else if (count == 0 && match.Verdict > damaged.Verdict)
            {
                damaged = match;
            }
        }

        if (count == 0 || (isWeak && (damaged.Verdict == AddressVerdict.ChecksumMismatch || reading.Text.ContainsAnyExcept(NameCharacters))))
        {
            return new(damaged.Verdict);
        }

        var answer = Merged(matched[..count]);
        return new(isWeak ? AddressVerdict.Name : matches[answer.Best].Verdict, matches[answer.Best].Kind, answer.Networks);
    }

    /// <summary>The networks of several formats as one ranked list; made once for each set of formats that a text was found to fit.</summary>
    private MergedAnswer Merged(ReadOnlySpan<ushort> matched)
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

        if (_merged.TryGetValue(hash, out var known) && matched.SequenceEqual(known.Matched))
        {
            return known;
        }

        var made = Merge(matched.ToArray());
        if (_merged.Count < MaxMerged)
        {
            _merged.TryAdd(hash, made);
        }

        return made;
    }

    /// <summary>Main networks first, checksummed formats before the rest, then by rank; a network counts once.</summary>
    private MergedAnswer Merge(ushort[] matched)
    {
        var ranked = matched
            .SelectMany((match, position) => _entries[match / 2].Networks.Select(network => (Position: position, IsChecked: match % 2, Network: network)))
            .OrderBy(p => p.Network.IsTestNetwork)
            .ThenByDescending(p => p.IsChecked)
            .ThenBy(p => p.Network.Rank)
            .DistinctBy(p => p.Network)
            .ToArray();
        return new(matched, ranked[0].Position, Array.ConvertAll(ranked, p => p.Network));
    }

    /// <summary>Whether some format that fits has its checksum by SHA-256 twice over what the text decodes to, and only that is left to check.</summary>
    public bool WantsSha256Twice(ref AddressReading reading, out ReadOnlySpan<byte> bytes)
    {
        var first = reading.Text[0];
        bytes = default;
        if (first < _byFirst.Length)
        {
            foreach (var entry in _byFirst[first])
            {
                if (entry.Format is Base58CheckFormat format && format.Shape.Fits(reading.Text)
                    && reading.TryBase58(out bytes) && format.HasVersionAndLength(bytes) && bytes.Length - 4 <= Sha256Lanes.MaxMessageLength)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>A format, its place among all, and the networks that write it.</summary>
    private sealed record Entry(AddressFormat Format, int Number, Network[] Networks);

    /// <summary>The answer for one set of formats; <paramref name="Best"/> is the one that the first network writes.</summary>
    private sealed record MergedAnswer(ushort[] Matched, int Best, Network[] Networks);

    [InlineArray(MaxMatches)]
    private struct Matches
    {
        private FormatMatch _first;
    }
}
