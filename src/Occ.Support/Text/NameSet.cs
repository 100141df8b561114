namespace Occ.Support;

/// <summary>A set of names that is asked by a part of a text, whatever the case, without making a string of it.</summary>
internal sealed class NameSet
{
    private readonly int[] _first; // by hash: the place of a name, one-based
    private readonly int[] _next; // the next name of the same hash, one-based
    private readonly string[] _names;

    public NameSet(IEnumerable<string> names)
    {
        _names = [.. names.Distinct(StringComparer.OrdinalIgnoreCase)];
        _first = new int[(2 * _names.Length) + 1];
        _next = new int[_names.Length];
        for (var i = 0; i < _names.Length; i++)
        {
            ref var first = ref _first[PlaceOf(_names[i])];
            (_next[i], first) = (first, i + 1);
        }
    }

    /// <summary>Whether a text is one of the names.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        for (var i = _first[PlaceOf(text)]; i > 0; i = _next[i - 1])
        {
            if (text.Equals(_names[i - 1], StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private int PlaceOf(ReadOnlySpan<char> text) => (int)((uint)string.GetHashCode(text, StringComparison.OrdinalIgnoreCase) % (uint)_first.Length);
}
