using System.Numerics;

namespace Occ.Support;

/// <summary>All literals of all signs, found in one pass over a text (A. V. Aho, M. J. Corasick, "Efficient string matching", 1975).</summary>
/// <remarks>States end where only one literal goes on: its rest is compared with the text, which takes a fifth of the states.</remarks>
internal sealed class SignTrie
{
    private const int Direct = 64;
    private const int Nearest = 2;

    private static readonly Comparer<ushort[]> BySymbols = Comparer<ushort[]>.Create(Compare);

    private readonly State[] _states;
    private readonly ushort[] _symbols;
    private readonly ushort[][] _literals;

    /// <summary>Where each symbol below 64 leads from the root and its children, all links back followed: nine of ten steps are taken there.</summary>
    private readonly int[] _near;
    private readonly int _nearStates;

    /// <param name="literals">The literals; the position of each is its id.</param>
    public SignTrie(ushort[][] literals)
    {
        _literals = literals;

        // Sorted literals make the children of a state contiguous when states are numbered by level.
        var order = new int[literals.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort((ushort[][])literals.Clone(), order, BySymbols);
        var (states, symbols, ranges) = (new List<State>(literals.Length * 4), new List<ushort>(literals.Length * 4), new List<(int From, int To)>(literals.Length * 4));
        states.Add(new() { Literal = -1, Rest = -1 });
        symbols.Add(0);
        ranges.Add((0, order.Length));
        for (var node = 0; node < states.Count; node++)
        {
            var state = states[node];
            var (at, to) = ranges[node];
            while (at < to && literals[order[at]].Length == state.Depth)
            {
                state.Literal = order[at++];
            }

            state.First = states.Count;
            if (to - at == 1 && node != 0)
            {
                state.Rest = order[at++];
                state.Next = literals[state.Rest][state.Depth];
            }

            while (at < to)
            {
                var symbol = literals[order[at]][state.Depth];
                var from = at;
                while (at < to && literals[order[at]][state.Depth] == symbol)
                {
                    at++;
                }

                state.Children |= symbol < Direct ? 1ul << symbol : 0;
                state.Others |= symbol >= Direct;
                states.Add(new() { Literal = -1, Rest = -1, Depth = state.Depth + 1, Fail = node });
                symbols.Add(symbol);
                ranges.Add((from, at));
            }

            state.End = states.Count;
            states[node] = state;
        }

        (_states, _symbols, _near) = ([.. states], [.. symbols], []);
        for (var node = 1; node < _states.Length; node++)
        {
            // Until here a state's link back is its parent.
            var parent = _states[node].Fail;
            var fail = parent == 0 ? 0 : Next(_states[parent].Fail, _symbols[node]);
            _states[node].Fail = fail;
            _states[node].Output = _states[fail].IsOutput ? fail : _states[fail].Output;
        }

        var near = Array.FindIndex(_states, s => s.Depth >= Nearest);
        near = near < 0 ? _states.Length : near;
        var table = new int[near * Direct];
        for (var at = 0; at < table.Length; at++)
        {
            table[at] = Next(at / Direct, (ushort)(at % Direct));
        }

        (_near, _nearStates) = (table, near);
    }

    /// <summary>The state behind a symbol.</summary>
    public int Next(int node, ushort symbol)
    {
        while (true)
        {
            if (node < _nearStates && symbol < Direct)
            {
                return _near[(node * Direct) + symbol];
            }

            ref readonly var state = ref _states[node];
            if (symbol < Direct)
            {
                var bit = 1ul << symbol;
                if ((state.Children & bit) != 0)
                {
                    return state.First + BitOperations.PopCount(state.Children & (bit - 1));
                }
            }
            else if (state.Others && Other(state, symbol) is > 0 and var other)
            {
                return other;
            }

            if (node == 0)
            {
                return 0;
            }

            node = state.Fail;
        }
    }

    /// <summary>The longest suffix of a state at which a literal ends, or goes on alone, as a state; 0 for none.</summary>
    public int FirstOutput(int node) => _states[node].IsOutput ? node : _states[node].Output;

    /// <summary>The next shorter one; 0 for none.</summary>
    public int NextOutput(int node) => _states[node].Output;

    /// <summary>The literal that ends in a state, or -1.</summary>
    public int LiteralAt(int node) => _states[node].Literal;

    /// <summary>The only literal that goes on from a state, or -1; the rest of it has no states, but is compared with the text.</summary>
    public int LoneAt(int node) => _states[node].Rest;

    /// <summary>The first symbol of what is left of that literal.</summary>
    public ushort NextAt(int node) => _states[node].Next;

    /// <summary>The symbols of a literal.</summary>
    public ReadOnlySpan<ushort> SymbolsOf(int literal) => _literals[literal];

    public int DepthOf(int node) => _states[node].Depth;

    public int FailOf(int node) => _states[node].Fail;

    /// <summary>The literals that go on from a state by a letter or two, for texts that lost their end.</summary>
    public void Continuations(int node, int levels, List<int> literals)
    {
        if (SignAlphabet.IsDigit(_symbols[node]))
        {
            return;
        }

        if (_states[node].Rest is >= 0 and var lone && IsLost(_literals[lone].AsSpan(_states[node].Depth), levels))
        {
            literals.Add(lone);
        }

        for (var child = _states[node].First; levels > 0 && child < _states[node].End; child++)
        {
            if (SignAlphabet.IsDigit(_symbols[child]))
            {
                continue;
            }

            if (_states[child].Literal >= 0)
            {
                literals.Add(_states[child].Literal);
            }

            Continuations(child, levels - 1, literals);
        }
    }

    /// <summary>Whether what is missing of a literal is a few letters.</summary>
    public static bool IsLost(ReadOnlySpan<ushort> rest, int most) => rest.Length <= most && !SignAlphabet.HasDigit(rest);

    private static int Compare(ushort[] a, ushort[] b) => a.AsSpan().SequenceCompareTo(b);

    private int Other(in State state, ushort symbol)
    {
        var found = _symbols.AsSpan(state.First, state.End - state.First).IndexOf(symbol);
        return found < 0 ? 0 : state.First + found;
    }

    private struct State
    {
        /// <summary>The symbols below 64 that go on from here, a bit each.</summary>
        public ulong Children;

        public int First;
        public int End;
        public int Fail;
        public int Output;
        public int Literal;
        public int Rest;

        /// <summary>The first symbol of the rest.</summary>
        public ushort Next;
        public int Depth;

        /// <summary>Whether other symbols go on from here.</summary>
        public bool Others;

        public readonly bool IsOutput => Literal >= 0 || Rest >= 0;
    }
}
