namespace Occ.Support;

/// <summary>Finds every word of the brands in a folded label in one pass (Aho and Corasick, 1975).</summary>
internal sealed class WordAutomaton
{
    private const int Letters = 38;
    private readonly List<int> _next = [];
    private readonly List<int> _word = []; // the word that ends here, or -1
    private readonly List<int> _shorter = []; // the node of the next shorter word that ends here too, or 0

    public WordAutomaton(IReadOnlyList<BrandWord> words)
    {
        NewNode();
        for (var i = 0; i < words.Count; i++)
        {
            var node = 0;
            foreach (var c in words[i].Folded)
            {
                var edge = (node * Letters) + LetterOf(c);
                if (_next[edge] == 0)
                {
                    _next[edge] = NewNode();
                }

                node = _next[edge];
            }

            _word[node] = i;
        }

        Link();
    }

    /// <summary>The node behind a character; the root is 0.</summary>
    public int Step(int node, char c) => _next[(node * Letters) + LetterOf(c)];

    /// <summary>The longest word that ends at a node or the next shorter one; -1 where there is none.</summary>
    public int WordAt(ref int node)
    {
        while (node > 0)
        {
            var word = _word[node];
            node = _shorter[node];
            if (word >= 0)
            {
                return word;
            }
        }

        return -1;
    }

    private int NewNode()
    {
        for (var i = 0; i < Letters; i++)
        {
            _next.Add(0);
        }

        _word.Add(-1);
        _shorter.Add(0);
        return _word.Count - 1;
    }

    private void Link()
    {
        var fall = new int[_word.Count];
        var queue = new Queue<int>();
        for (var c = 0; c < Letters; c++)
        {
            if (_next[c] > 0)
            {
                queue.Enqueue(_next[c]);
            }
        }

        while (queue.TryDequeue(out var node))
        {
            for (var c = 0; c < Letters; c++)
            {
                var edge = (node * Letters) + c;
                var other = _next[(fall[node] * Letters) + c];
                if (_next[edge] == 0)
                {
                    _next[edge] = other;
                    continue;
                }

                fall[_next[edge]] = other;
                _shorter[_next[edge]] = _word[other] >= 0 ? other : _shorter[other];
                queue.Enqueue(_next[edge]);
            }
        }
    }

    private static int LetterOf(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= '0' and <= '9' => c - '0' + 26,
        _ => c > 127 ? 36 : 37,
    };
}
