using System.Numerics;

namespace Occ.Support;

/// <summary>All literals of all signs, found in one pass over a text (A. V. Aho, M. J. Corasick, "Efficient string matching", 1975).</summary>
internal sealed class SignTrie
{
    private const int Direct = 64;
    private const int Nearest = 2;

    private readonly State[] _states;
    private readonly ushort[] _symbols;

    /// <summary>Where each symbol below 64 leads from the root and its children, all links back followed: nine of ten steps are taken there.</summary>
    private readonly int[] _near;
    private readonly int _nearStates;

    /// <param name="literals">The literals; the position of each is its id.</param>
    public SignTrie(IReadOnlyList<ushort[]> literals)
    {
        // Sorted literals make the children of a state contiguous when states are numbered by level.
        var order = Enumerable.Range(0, literals.Count).ToArray();
        Array.Sort(order, (a, b) => literals[a].AsSpan().SequenceCompareTo(literals[b]));
        var (states, symbols) = (new List<State>(literals.Count * 8) { new() { Literal = -1 } }, new List<ushort>(literals.Count * 8) { 0 });
        var ranges = new List<(int From, int To)>(literals.Count * 8) { (0, order.Length) };
        for (var node = 0; node < states.Count; node++)
        {
            var state = states[node];
            var (at, to) = ranges[node];
            while (at < to && literals[order[at]].Length == state.Depth)
            {
                state.Literal = order[at++];
            }

            state.First = states.Count;
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
                states.Add(new() { Literal = -1, Depth = state.Depth + 1, Fail = node });
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
            _states[node].Output = _states[fail].Literal >= 0 ? fail : _states[fail].Output;
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

    /// <summary>The longest literal that ends in a state, as a state; 0 for none.</summary>
    public int FirstOutput(int node) => _states[node].Literal >= 0 ? node : _states[node].Output;

    /// <summary>The next shorter literal that ends in a state, as a state; 0 for none.</summary>
    public int NextOutput(int node) => _states[node].Output;

    public int LiteralAt(int node) => _states[node].Literal;

    public int DepthOf(int node) => _states[node].Depth;

    public int FailOf(int node) => _states[node].Fail;

    /// <summary>The literals that go on from a state by a letter or two, for texts that lost their end.</summary>
    public void Continuations(int node, int levels, List<int> literals)
    {
        if (SignAlphabet.IsDigit(_symbols[node]) || levels == 0)
        {
            return;
        }

        for (var child = _states[node].First; child < _states[node].End; child++)
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
        public int Depth;

        /// <summary>Whether other symbols go on from here.</summary>
        public bool Others;
    }
}
