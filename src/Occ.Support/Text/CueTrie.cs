namespace Occ.Support;

/// <summary>Finds phrases among tokens in time that grows with the number of tokens.</summary>
/// <param name="bits">How large the table of edges is at first, as a power of two.</param>
internal sealed class CueTrie(int bits = CueTrie.UsualBits)
{
    private const int GapWords = 3;
    private const int GapIdeographs = 6;
    private const ulong StemSalt = 0x9E3779B97F4A7C15;

    private const int UsualBits = 18;

    private readonly HashMap _edges = new(bits);
    private readonly HashMap _stems = new();
    private readonly ulong[] _stemBits = new ulong[256];
    private readonly List<int> _gaps = [0];

    /// <summary>Where the concepts of a node begin, or -1; most nodes have none, and few more than one.</summary>
    private readonly List<int> _firsts = [-1];
    private readonly List<(int Concept, int Next)> _concepts = [];
    private readonly List<CueStep> _steps = [];

    /// <summary>Adds a phrase that stands for a concept, unless it is none.</summary>
    public bool TryAdd(string phrase, int concept)
    {
        var node = 0;
        CuePhrase.ReadSteps(phrase, _steps);
        if (_steps.Count == 0 || _steps[0].Kind == CueStepKind.Gap || _steps[^1].Kind == CueStepKind.Gap)
        {
            return false;
        }

        foreach (var step in _steps)
        {
            node = step.Kind == CueStepKind.Gap ? Gap(node) : Child(node, step.Kind == CueStepKind.Stem ? step.Hash ^ StemSalt : step.Hash);
            if (step.Kind == CueStepKind.Stem)
            {
                _stems.Set(step.Hash, 1);
                _stemBits[BitOf(step.Hash) >> 6] |= 1ul << (BitOf(step.Hash) & 63);
            }
        }

        AddConcept(node, concept);
        return true;
    }

    /// <summary>Adds every phrase that begins at a token to the hits of a reading.</summary>
    public void Match(CueReading reading, int first) => Step(reading, 0, first, first);

    private void AddConcept(int node, int concept)
    {
        var last = -1;
        for (var at = _firsts[node]; at >= 0; at = _concepts[at].Next)
        {
            if (_concepts[at].Concept == concept)
            {
                return;
            }

            last = at;
        }

        if (last < 0)
        {
            _firsts[node] = _concepts.Count;
        }
        else
        {
            _concepts[last] = (_concepts[last].Concept, _concepts.Count);
        }

        _concepts.Add((concept, -1));
    }

    private int Child(int node, ulong hash)
    {
        var key = Key(node, hash);
        var next = _edges.Get(key);
        if (next == 0)
        {
            next = Node();
            _edges.Set(key, next);
        }

        return next;
    }

    private int Gap(int node)
    {
        if (_gaps[node] == 0)
        {
            _gaps[node] = Node();
        }

        return _gaps[node];
    }

    private int Node()
    {
        _firsts.Add(-1);
        _gaps.Add(0);
        return _gaps.Count - 1;
    }

    /// <summary>Where a stem is noted in a table that fits the nearest cache: most beginnings of words are none.</summary>
    private static int BitOf(ulong hash) => (int)(hash >> 50);

    private static ulong Key(int node, ulong hash) => (hash + (ulong)node) * 0xD6E8FEB86659FD93;

    private void Walk(CueReading reading, int node, int first, int at)
    {
        for (var concept = _firsts[node]; concept >= 0; concept = _concepts[concept].Next)
        {
            reading.Hits.Add((_concepts[concept].Concept, first, at - 1));
        }

        if (at >= reading.Tokens.Count || reading.Tokens[at].IsBreak)
        {
            return;
        }

        Step(reading, node, first, at);
        var inside = _gaps[node];
        var room = GapIdeographs;
        for (var next = at; inside != 0 && next < reading.Tokens.Count && room >= 0 && !reading.Tokens[next].IsBreak; next++)
        {
            Step(reading, inside, first, next);
            room -= reading.Tokens[next].IsIdeograph ? 1 : GapIdeographs / GapWords;
        }
    }

    private void Step(CueReading reading, int node, int first, int at)
    {
        var next = _edges.Get(Key(node, reading.Tokens[at].Hash));
        if (next != 0)
        {
            Walk(reading, next, first, at + 1);
        }

        var (from, count) = StemsOf(reading, at);
        for (var i = from; i < from + count; i++)
        {
            next = _edges.Get(Key(node, reading.Stems[i] ^ StemSalt));
            if (next != 0)
            {
                Walk(reading, next, first, at + 1);
            }
        }
    }

    /// <summary>The stems that a token begins with, read once for each token.</summary>
    private (int From, int Count) StemsOf(CueReading reading, int at)
    {
        if (reading.StemRanges[at].Count >= 0)
        {
            return reading.StemRanges[at];
        }

        var token = reading.Tokens[at];
        var from = reading.Stems.Count;
        var hash = MessageTokens.Begin;
        for (var i = token.Start; i < token.End && token.Hash != 0 && !token.IsIdeograph; i++)
        {
            if (!MessageTokens.IsApostrophe(reading.Text[i]))
            {
                hash = MessageTokens.Next(hash, Scripts.Fold(reading.Text[i]));
                if ((_stemBits[BitOf(hash) >> 6] >> (BitOf(hash) & 63) & 1) != 0 && _stems.Get(hash) != 0)
                {
                    reading.Stems.Add(hash);
                }
            }
        }

        return reading.StemRanges[at] = (from, reading.Stems.Count - from);
    }
}
