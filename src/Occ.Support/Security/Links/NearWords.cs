using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>Finds the words of the brands that a text differs from by a slip or two, by what is left when letters are taken out of both.</summary>
internal sealed class NearWords
{
    private const ulong Factor = 0x9E3779B97F4A7C15;
    private const int FilterBits = 20;
    private const int Shortest = 5;
    private const int ShortestForTwo = 8;
    private const int LongestWord = 24;
    private static readonly string[] Nouns = ["wallet", "network", "protocol", "exchange", "finance", "crypto"];
    private readonly IReadOnlyList<BrandWord> _words;
    private readonly Dictionary<ulong, int> _first = []; // one-based place in _chain
    private readonly List<(int Word, int Next)> _chain = [];
    private readonly double[] _limits;
    private readonly ulong[] _filter = new ulong[1 << (FilterBits - 6)];

    public NearWords(IReadOnlyList<BrandWord> words)
    {
        _words = words;
        _limits = [.. words.Select(w => Limit(w.Text.Length > w.Folded.Length ? w.Folded : w.Text))];
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Folded.Length is >= Shortest and <= LongestWord && !words[i].IsDomain)
            {
                foreach (var hash in HashesOf(words[i].Folded))
                {
                    Add(hash, i);
                }
            }
        }
    }

    /// <summary>The word that a folded text comes nearest to, and the weight of the slips; null where none is near.</summary>
    public (BrandWord Word, double Slips)? Find(ReadOnlySpan<char> folded)
    {
        if (folded.Length is < Shortest - 1 or > LongestWord + 2)
        {
            return null;
        }

        (BrandWord Word, double Slips)? best = null;
        Span<ulong> hashes = stackalloc ulong[512];

        // A word of eight letters may be written with six to ten.
        var count = Hashes(folded, hashes, folded.Length >= ShortestForTwo - 2);
        foreach (var hash in hashes[..count])
        {
            var bit = hash >> (64 - FilterBits);
            if ((_filter[bit >> 6] & (1UL << (int)(bit & 63))) == 0 || !_first.TryGetValue(hash, out var at))
            {
                continue;
            }

            for (; at > 0; at = _chain[at - 1].Next)
            {
                var word = _words[_chain[at - 1].Word];
                var slips = Slips.Between(folded, word.Folded);
                if (slips <= _limits[_chain[at - 1].Word] && (best is null || slips < best.Value.Slips || (slips == best.Value.Slips && word.Text.Length > best.Value.Word.Text.Length)))
                {
                    best = (word, slips);
                }
            }
        }

        return best;
    }

    /// <summary>How much slip a word bears before it is another word: by its length, or by that of the part before <c>wallet</c>.</summary>
    private static double Limit(string word)
    {
        const int longStem = 6;
        foreach (var noun in Nouns)
        {
            if (word.EndsWith(noun, StringComparison.Ordinal) && word.Length - noun.Length < longStem)
            {
                return Slips.Likely;
            }
        }

        return word.Length switch { < 6 => Slips.Likely, < 8 => 1.0, < 10 => 1.2, < 12 => 1.8, _ => 2.2 };
    }

    private void Add(ulong hash, int word)
    {
        var bit = hash >> (64 - FilterBits);
        _filter[bit >> 6] |= 1UL << (int)(bit & 63);
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, hash, out _);
        if (first == 0 || _chain[first - 1].Word != word)
        {
            _chain.Add((word, first));
            first = _chain.Count;
        }
    }

    private static ulong[] HashesOf(string text)
    {
        var hashes = new ulong[512];
        return hashes[..Hashes(text, hashes, text.Length >= ShortestForTwo)];
    }

    /// <summary>The hashes of a text without any letter, without each one, and of a longer one without each two.</summary>
    private static int Hashes(ReadOnlySpan<char> text, Span<ulong> hashes, bool isTwo)
    {
        var n = text.Length;
        Span<ulong> before = stackalloc ulong[n + 1]; // of text[..i]
        Span<ulong> behind = stackalloc ulong[n + 1]; // of text[i..]
        Span<ulong> power = stackalloc ulong[n + 1];
        power[0] = 1;
        before[0] = behind[n] = 0;
        for (var i = 0; i < n; i++)
        {
            before[i + 1] = (before[i] * Factor) + text[i];
            power[i + 1] = power[i] * Factor;
        }

        for (var i = n - 1; i >= 0; i--)
        {
            behind[i] = (text[i] * power[n - 1 - i]) + behind[i + 1];
        }

        var count = 0;
        hashes[count++] = Mixed(before[n]);
        for (var i = 0; i < n; i++)
        {
            hashes[count++] = Mixed((before[i] * power[n - 1 - i]) + behind[i + 1]);
        }

        if (isTwo)
        {
            for (var i = 0; i < n - 1 && count < hashes.Length; i++)
            {
                var between = 0UL;
                for (var j = i + 1; j < n && count < hashes.Length; j++)
                {
                    hashes[count++] = Mixed((((before[i] * power[j - i - 1]) + between) * power[n - 1 - j]) + behind[j + 1]);
                    between = (between * Factor) + text[j];
                }
            }
        }

        return count;
    }

    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
