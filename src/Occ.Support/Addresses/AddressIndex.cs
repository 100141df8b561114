namespace Occ.Support;

/// <summary>The formats of all networks by the first character of a text, each with the networks that write it.</summary>
internal sealed class AddressIndex
{
    private readonly Entry[][] _byFirst = new Entry[128][];

    public AddressIndex(NetworkTable table)
    {
        Table = table;
        var entries = table.All
            .SelectMany(network => network.AddressFormats.Select(format => (Format: format, Network: network)))
            .GroupBy(pair => pair.Format, pair => pair.Network)
            .Select(group => new Entry(group.Key, [.. group.Distinct().OrderBy(n => n.Rank)]))
            .ToArray();
        for (var c = 0; c < _byFirst.Length; c++)
        {
            _byFirst[c] = [.. entries.Where(e => e.Format.Shape.First.Contains((char)c)).OrderBy(e => e.Format.IsWeak)];
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

        Entry? single = null;
        List<(Entry Entry, FormatMatch Match)>? several = null;
        FormatMatch best = default;
        var damage = AddressVerdict.Unrecognised;
        foreach (var entry in _byFirst[first])
        {
            if (entry.Format.IsWeak && single is { Format.IsWeak: false })
            {
                break;
            }

            if (!entry.Format.Shape.Fits(reading.Text))
            {
                continue;
            }

            var match = entry.Format.Check(ref reading);
            if (!match.Verdict.IsValid())
            {
                best = single is null && match.Verdict > best.Verdict ? match : best;
                continue;
            }

            if (single is null)
            {
                damage = best.Verdict;
                (single, best) = (entry, match);
            }
            else
            {
                several ??= [(single, best)];
                several.Add((entry, match));
            }
        }

        var found = several is not null ? Merge(several) : new(best.Verdict, best.Kind, single?.Networks ?? []);
        return single is not { Format.IsWeak: true } ? found
            : damage == AddressVerdict.ChecksumMismatch ? new(damage)
            : new(AddressVerdict.Name, found.Kind, found.Networks);
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

    /// <summary>Checksummed formats before the rest, then by rank; a network counts once.</summary>
    private static AddressIdentification Merge(List<(Entry Entry, FormatMatch Match)> matches)
    {
        var ranked = matches
            .SelectMany(m => m.Entry.Networks, (m, network) => (m.Match, Network: network))
            .OrderBy(p => p.Network.IsTestNetwork)
            .ThenByDescending(p => p.Match.Verdict)
            .ThenBy(p => p.Network.Rank)
            .DistinctBy(p => p.Network)
            .ToArray();
        return new(ranked[0].Match.Verdict, ranked[0].Match.Kind, Array.ConvertAll(ranked, p => p.Network));
    }

    private sealed record Entry(AddressFormat Format, Network[] Networks);
}
