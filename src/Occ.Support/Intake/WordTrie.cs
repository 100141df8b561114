namespace Occ.Support;

/// <summary>Tells, for every position of a text, which tables have a word that may begin there, in one pass over the text.</summary>
/// <remarks>Folded letters only: whether the word ends where a word may end is for the table to say.</remarks>
internal sealed class WordTrie
{
    private const int Root = 1;
    private readonly List<ulong> _masks = [0, 0];
    private ulong[] _edges;
    private int[] _targets;
    private int _count;

    /// <summary>Makes the trie of all words; each has the number of its table, up to 63.</summary>
    public WordTrie(IEnumerable<(string Word, int Table)> words)
    {
        _edges = new ulong[1 << 12];
        _targets = new int[1 << 12];
        foreach (var (word, table) in words)
        {
            var node = Root;
            foreach (var c in word)
            {
                node = Child(node, Scripts.Fold(c));
            }

            _masks[node] |= 1UL << table;
        }

        Masks = [.. _masks];
    }

    private ulong[] Masks { get; }

    /// <summary>The tables with a word that begins at a position of a folded text.</summary>
    public ulong At(ReadOnlySpan<char> folded, int at)
    {
        var (node, mask) = (Root, 0UL);
        for (; at < folded.Length; at++)
        {
            node = Find(node, folded[at]);
            if (node == 0)
            {
                break;
            }

            mask |= Masks[node];
        }

        return mask;
    }

    private int Find(int node, char c)
    {
        var key = ((ulong)node << 16) | c;
        for (var slot = Slot(key, _edges.Length); ; slot = (slot + 1) & (_edges.Length - 1))
        {
            if (_edges[slot] == key)
            {
                return _targets[slot];
            }

            if (_edges[slot] == 0)
            {
                return 0;
            }
        }
    }

    private static int Slot(ulong key, int length) => (int)((key * 0x9E3779B97F4A7C15) >> 40) & (length - 1);

    private int Child(int node, char c)
    {
        var found = Find(node, c);
        if (found != 0)
        {
            return found;
        }

        if (_count * 3 > _edges.Length)
        {
            Grow();
        }

        _masks.Add(0);
        Put(((ulong)node << 16) | c, _masks.Count - 1);
        _count++;
        return _masks.Count - 1;
    }

    private void Grow()
    {
        var (edges, targets) = (_edges, _targets);
        _edges = new ulong[edges.Length * 2];
        _targets = new int[edges.Length * 2];
        for (var i = 0; i < edges.Length; i++)
        {
            if (edges[i] != 0)
            {
                Put(edges[i], targets[i]);
            }
        }
    }

    private void Put(ulong key, int target)
    {
        var slot = Slot(key, _edges.Length);
        while (_edges[slot] != 0)
        {
            slot = (slot + 1) & (_edges.Length - 1);
        }

        (_edges[slot], _targets[slot]) = (key, target);
    }
}
