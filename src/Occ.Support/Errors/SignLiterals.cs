using System.Runtime.InteropServices;

namespace Occ.Support;

/// <summary>The literals of all signs, each once and numbered in the order in which they came.</summary>
internal sealed class SignLiterals(int usual)
{
    private readonly Dictionary<ushort[], int> _ids = new(usual, new BySymbols());
    private readonly HashSet<int> _conditions = [];

    /// <summary>How many there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The number of a literal, a new one where it has none.</summary>
    public int IdOf(ushort[] symbols)
    {
        if (!_ids.TryGetValue(symbols, out var literal))
        {
            _ids.Add(symbols, literal = _ids.Count);
        }

        return literal;
    }

    /// <summary>The number of a literal whose presence is a condition of some sign.</summary>
    public int ConditionOf(ushort[] symbols)
    {
        var literal = IdOf(symbols);
        _conditions.Add(literal);
        return literal;
    }

    /// <summary>The literals by their numbers.</summary>
    public ushort[][] ToArray()
    {
        var literals = new ushort[_ids.Count][];
        foreach (var (symbols, literal) in _ids)
        {
            literals[literal] = symbols;
        }

        return literals;
    }

    /// <summary>Which literals are conditions.</summary>
    public bool[] AreConditions()
    {
        var conditions = new bool[_ids.Count];
        foreach (var literal in _conditions)
        {
            conditions[literal] = true;
        }

        return conditions;
    }

    private sealed class BySymbols : IEqualityComparer<ushort[]>
    {
        public bool Equals(ushort[]? x, ushort[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ushort[] symbols)
        {
            var hash = default(HashCode);
            hash.AddBytes(MemoryMarshal.AsBytes(symbols.AsSpan()));
            return hash.ToHashCode();
        }
    }
}
