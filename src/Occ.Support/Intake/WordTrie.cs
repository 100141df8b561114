namespace Occ.Support;

/// <summary>Tells, for every position of a text, which tables have a word that may begin there, in one pass over the text.</summary>
/// <remarks>Folded letters only: whether the word ends where a word may end is for the table to say.</remarks>
internal sealed class WordTrie
{
    private const int Root = 1;
    private const int EdgeBits = 16; // some 12,000 edges of the words and names that ship with the library

    private readonly HashMap _edges = new(EdgeBits);
    private readonly ulong[] _masks;

    /// <summary>Makes the trie of the words of tables.</summary>
    public WordTrie(IEnumerable<WordTable> tables)
    {
        List<ulong> masks = [0, 0];
        foreach (var table in tables)
        {
            Add(table, masks);
        }

        _masks = [.. masks];
    }

    /// <summary>The tables with a word that begins at a position of a folded text.</summary>
    public ulong At(ReadOnlySpan<char> folded, int at)
    {
        var (node, mask) = (Root, 0UL);
        for (; at < folded.Length; at++)
        {
            node = _edges.Get(Key(node, folded[at]));
            if (node == 0)
            {
                break;
            }

            mask |= _masks[node];
        }

        return mask;
    }

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;

    private void Add(WordTable table, List<ulong> masks)
    {
        foreach (var word in table.Words)
        {
            var node = Root;
            foreach (var c in word.Text)
            {
                var key = Key(node, Scripts.Fold(c));
                node = _edges.Get(key);
                if (node == 0)
                {
                    node = masks.Count;
                    masks.Add(0);
                    _edges.Set(key, node);
                }
            }

            masks[node] |= table.Bit;
        }
    }
}
