using System.Numerics;

namespace Occ.Support;

/// <summary>All literals of all signs, found in one pass over a text (A. V. Aho, M. J. Corasick, "Efficient string matching", 1975).</summary>
/// <remarks>States end where only one literal goes on: its rest is compared with the text, which takes a fifth of the states.</remarks>
internal sealed class SignTrie
{
    /// <summary>The symbols that a state knows its children by, a bit each.</summary>
    public const int Direct = 64;

    private const int Nearest = 2;

    private readonly SignState[] _states;
    private readonly ushort[] _symbols;
    private readonly ushort[][] _literals;

    /// <summary>Where each symbol below 64 leads from the root and its children, all links back followed: nine of ten steps are taken there.</summary>
    private readonly int[] _near;
    private readonly int _nearStates;

    /// <param name="literals">The literals; the position of each is its id.</param>
    /// <param name="states">The states by level, so that the children of each are contiguous; until here a state's link back is its parent.</param>
    /// <param name="symbols">The symbol that leads to each state.</param>
    public SignTrie(ushort[][] literals, SignState[] states, ushort[] symbols)
    {
        (_literals, _states, _symbols, _near) = (literals, states, symbols, []);
        for (var node = 1; node < _states.Length; node++)
        {
            var parent = _states[node].Fail;
            var fail = parent == 0 ? 0 : Next(_states[parent].Fail, _symbols[node]);
            _states[node].Fail = fail;
            _states[node].Output = _states[fail].IsOutput ? fail : _states[fail].Output;
        }

        var near = 0;
        while (near < _states.Length && _states[near].Depth < Nearest)
        {
            near++;
        }

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

    private int Other(in SignState state, ushort symbol)
    {
        var found = _symbols.AsSpan(state.First, state.End - state.First).IndexOf(symbol);
        return found < 0 ? 0 : state.First + found;
    }
}
