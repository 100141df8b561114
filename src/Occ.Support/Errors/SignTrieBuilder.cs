using System.Runtime.CompilerServices;

namespace Occ.Support;

/// <summary>Makes the states of <see cref="SignTrie"/>, level by level.</summary>
internal static class SignTrieBuilder
{
    private static readonly Comparer<ushort[]> BySymbols = Comparer<ushort[]>.Create(Compare);

    /// <summary>Makes a trie.</summary>
    /// <param name="literals">The literals, each once; the position of each is its id.</param>
    public static SignTrie Build(ushort[][] literals)
    {
        // Sorted literals make the children of a state contiguous when states are numbered by level.
        var order = new int[literals.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var sorted = literals.AsSpan().ToArray();
        Array.Sort(sorted, order, BySymbols);
        var (states, symbols) = MakeStates(sorted, order);
        return new(literals, states, symbols);
    }

    private static (SignState[] States, ushort[] Symbols) MakeStates(ushort[][] sorted, int[] order)
    {
        var count = CountStates(sorted);
        var (states, symbols) = (new SignState[count], new ushort[count]);

        // Until a state's own children are made, its range of children is the range of literals that go through it.
        states[0] = new() { Literal = -1, Rest = -1, End = sorted.Length };
        var made = 1;
        for (var node = 0; node < states.Length; node++)
        {
            ref var state = ref states[node];
            var (at, to) = (state.First, state.End);
            if (at < to && sorted[at].Length == state.Depth)
            {
                state.Literal = order[at++];
            }

            state.First = made;
            if (to - at == 1 && node != 0)
            {
                state.Rest = order[at];
                state.Next = sorted[at++][state.Depth];
            }

            while (at < to)
            {
                var symbol = sorted[at][state.Depth];
                var from = at;
                while (at < to && sorted[at][state.Depth] == symbol)
                {
                    at++;
                }

                state.Children |= symbol < SignTrie.Direct ? 1ul << symbol : 0;
                state.Others |= symbol >= SignTrie.Direct;
                states[made] = new() { Literal = -1, Rest = -1, Depth = state.Depth + 1, Fail = node, First = from, End = at };
                symbols[made++] = symbol;
            }

            state.End = made;
        }

        return (states, symbols);
    }

    /// <summary>Each literal needs the states that it does not share with the one before, down to where it goes on alone.</summary>
    private static int CountStates(ushort[][] sorted)
    {
        var count = 1;
        var shared = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var next = i + 1 < sorted.Length ? Shared(sorted[i], sorted[i + 1]) : 0;
            count += Math.Max(0, Math.Min(sorted[i].Length, Math.Max(shared, next) + 1) - shared);
            shared = next;
        }

        return count;
    }

    private static int Shared(ushort[] a, ushort[] b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length])
        {
            length++;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Compare(ushort[] a, ushort[] b) => a.AsSpan().SequenceCompareTo(b);
}
