using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>The formats of all transaction ids, each with the networks that write it.</summary>
internal sealed class TransactionIdIndex
{
    /// <summary>The most formats that one text is found to fit.</summary>
    private const int MaxMatches = 32;

    /// <summary>The most sets of matches that are kept; texts fit a few dozen.</summary>
    private const int MaxMerged = 256;

    private readonly TransactionIdFormat[] _formats;
    private readonly Network[][] _networks;
    private readonly ConcurrentDictionary<int, MergedAnswer> _merged = new();

    public TransactionIdIndex(NetworkTable table)
    {
        var families = table.All.GroupBy(n => n.TransactionFormat).ToArray();
        _formats = Array.ConvertAll(families, f => f.Key);
        _networks = Array.ConvertAll(families, f => f.ToArray());
    }

    /// <summary>Asks every format. Nothing is allocated for a text that fits a set of formats which one did before.</summary>
    public TransactionIdIdentification Identify(ReadOnlySpan<char> text)
    {
        var best = default(TransactionIdMatch);
        var matches = new Matches();
        var count = 0;
        for (var family = 0; family < _formats.Length && count < MaxMatches; family++)
        {
            var match = _formats[family].Check(text);
            best = match.Verdict > best.Verdict ? match : best;
            if (match.Verdict.IsValid())
            {
                matches[count++] = new(family, match.Verdict, match.Confusable);
            }
        }

        return count == 0 ? new(best.Verdict, [], best.Confusable) : Merged(((ReadOnlySpan<Accepted>)matches)[..count]).Answer;
    }

    /// <summary>The answer for several matches; made once for each set of them.</summary>
    private MergedAnswer Merged(ReadOnlySpan<Accepted> accepted)
    {
        var hash = 0;
        foreach (var match in accepted)
        {
            hash = HashCode.Combine(hash, match);
        }

        if (_merged.TryGetValue(hash, out var known) && accepted.SequenceEqual(known.Matched))
        {
            return known;
        }

        var made = Merge(accepted.ToArray());
        if (_merged.Count < MaxMerged)
        {
            _merged.TryAdd(hash, made);
        }

        return made;
    }

    /// <summary>Main networks first, canonical spellings before variants, then by rank.</summary>
    private MergedAnswer Merge(Accepted[] accepted)
    {
        var networks = accepted
            .SelectMany(a => _networks[a.Family], (a, n) => (a.Verdict, Network: n))
            .OrderBy(p => p.Network.IsTestNetwork)
            .ThenByDescending(p => p.Verdict)
            .ThenBy(p => p.Network.Rank)
            .Select(p => p.Network)
            .ToArray();
        var confusable = accepted.OrderByDescending(a => a.Verdict).SelectMany(a => a.Confusable ?? []).Distinct().ToArray();
        return new(accepted, new(accepted.Max(a => a.Verdict), networks, confusable));
    }

    /// <summary>A format that accepts a text, and what it says of it. Formats give arrays that they keep, so equal is the same.</summary>
    private readonly record struct Accepted(int Family, TransactionIdVerdict Verdict, TransactionIdConfusable[]? Confusable);

    /// <summary>The answer for one set of matches.</summary>
    private sealed record MergedAnswer(Accepted[] Matched, TransactionIdIdentification Answer);

    [InlineArray(MaxMatches)]
    private struct Matches
    {
        private Accepted _first;
    }
}
