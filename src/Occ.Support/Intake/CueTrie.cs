namespace Occ.Support;

/// <summary>Finds phrases among tokens, longest first, in time that grows with the number of tokens.</summary>
internal sealed class CueTrie
{
    private const int GapWords = 3;
    private const int GapIdeographs = 6;

    private readonly Dictionary<(int Node, CueStepKind Kind, ulong Hash), int> _edges = [];
    private readonly HashSet<ulong> _stems = [];
    private readonly List<List<int>> _concepts = [[]];
    private readonly List<bool> _hasGap = [false];

    /// <summary>Adds a phrase that stands for a concept, unless it is none.</summary>
    public bool TryAdd(string phrase, int concept)
    {
        var node = 0;
        var steps = CuePhrase.Steps(phrase);
        if (steps.Count == 0 || steps[0].Kind == CueStepKind.Gap || steps[^1].Kind == CueStepKind.Gap)
        {
            return false;
        }

        foreach (var step in steps)
        {
            _hasGap[node] |= step.Kind == CueStepKind.Gap;
            if (step.Kind == CueStepKind.Stem)
            {
                _stems.Add(step.Hash);
            }

            if (!_edges.TryGetValue((node, step.Kind, step.Hash), out var next))
            {
                _edges[(node, step.Kind, step.Hash)] = next = _concepts.Count;
                _concepts.Add([]);
                _hasGap.Add(false);
            }

            node = next;
        }

        if (!_concepts[node].Contains(concept))
        {
            _concepts[node].Add(concept);
        }

        return true;
    }

    /// <summary>Reports every phrase that begins at a token.</summary>
    public void Match(CueReading reading, int first, Action<int, int, int> found) => Walk(reading, 0, first, first, found);

    private void Walk(CueReading reading, int node, int first, int at, Action<int, int, int> found)
    {
        foreach (var concept in _concepts[node])
        {
            found(concept, first, at - 1);
        }

        if (at >= reading.Tokens.Count || reading.Tokens[at].IsBreak)
        {
            return;
        }

        Step(reading, node, first, at, found);
        if (_hasGap[node])
        {
            var inside = _edges[(node, CueStepKind.Gap, 0)];
            var room = GapIdeographs;
            for (var next = at; next < reading.Tokens.Count && room >= 0 && !reading.Tokens[next].IsBreak; next++)
            {
                Step(reading, inside, first, next, found);
                room -= reading.Tokens[next].IsIdeograph ? 1 : GapIdeographs / GapWords;
            }
        }
    }

    private void Step(CueReading reading, int node, int first, int at, Action<int, int, int> found)
    {
        if (_edges.TryGetValue((node, CueStepKind.Word, reading.Tokens[at].Hash), out var next))
        {
            Walk(reading, next, first, at + 1, found);
        }

        foreach (var stem in StemsOf(reading, at))
        {
            if (_edges.TryGetValue((node, CueStepKind.Stem, stem), out next))
            {
                Walk(reading, next, first, at + 1, found);
            }
        }
    }

    private ReadOnlySpan<ulong> StemsOf(CueReading reading, int at)
    {
        if (reading.StemsAt != at)
        {
            reading.StemsAt = at;
            reading.Stems.Clear();
            var token = reading.Tokens[at];
            var hash = MessageTokens.Begin;
            for (var i = token.Start; i < token.End && token.Hash != 0; i++)
            {
                if (!MessageTokens.IsApostrophe(reading.Text[i]))
                {
                    hash = MessageTokens.Next(hash, Scripts.Fold(reading.Text[i]));
                    if (_stems.Contains(hash))
                    {
                        reading.Stems.Add(hash);
                    }
                }
            }
        }

        return reading.Stems.Count == 0 ? default : reading.Stems.ToArray();
    }
}

/// <summary>A message while phrases are looked for in it.</summary>
internal sealed class CueReading(string text, List<MessageToken> tokens)
{
    public string Text => text;

    public List<MessageToken> Tokens => tokens;

    /// <summary>The token whose stems are at hand, or -1.</summary>
    public int StemsAt { get; set; } = -1;

    public List<ulong> Stems { get; } = [];
}
