namespace Occ.Support;

/// <summary>The concepts that a message names, each by its first mention, plain and negated.</summary>
internal sealed class CueFindings
{
    private const int NegationWords = 3;
    private const int NegationIdeographs = 4;

    private readonly (int Start, int End)?[] _named;
    private readonly (int Start, int End)?[] _negated;
    private readonly IReadOnlyList<IntakeEntity> _entities;

    public CueFindings(CueBook book, string text, IReadOnlyList<IntakeEntity> entities)
    {
        _entities = entities;
        _named = new (int, int)?[book.Concepts.Count];
        _negated = new (int, int)?[book.Concepts.Count];
        var reading = new CueReading(text, MessageTokens.Of(text));
        var negations = new bool[reading.Tokens.Count];
        for (var at = 0; at < reading.Tokens.Count; at++)
        {
            book.Phrases.Match(reading, at);
        }

        foreach (var (concept, _, last) in reading.Hits)
        {
            negations[last] |= concept == book.Negation;
        }

        // A negation that is part of a phrase, as in "has not arrived", is used up by it.
        foreach (var (concept, first, last) in reading.Hits)
        {
            if (concept != book.Negation)
            {
                negations.AsSpan(first, last - first + 1).Clear();
            }
        }

        foreach (var (concept, first, last) in reading.Hits)
        {
            var side = IsNegated(reading.Tokens, negations, first) ? _negated : _named;
            side[concept] ??= (reading.Tokens[first].Start, reading.Tokens[last].End);
        }
    }

    /// <summary>Whether all terms hold, and what the first of them stands on.</summary>
    public bool Hold(IReadOnlyList<CueTerm> terms, out (int Start, int End) place)
    {
        (int Start, int End)? first = null;
        place = default;
        foreach (var term in terms)
        {
            var found = term.Test switch
            {
                CueTest.Named => _named[term.Concept],
                CueTest.Negated => _negated[term.Concept],
                CueTest.Absent => _named[term.Concept] is null ? (0, 0) : null,
                _ => EntityOf((IntakeEntityKind)term.Concept),
            };
            if (found is null)
            {
                return false;
            }

            first ??= term.Test == CueTest.Absent ? null : found;
        }

        place = first ?? default;
        return true;
    }

    private (int Start, int End)? EntityOf(IntakeEntityKind kind)
    {
        foreach (var entity in _entities)
        {
            if (entity.Kind == kind)
            {
                return (entity.Start, entity.End);
            }
        }

        return null;
    }

    /// <summary>Whether a negation stands shortly before a token in the same clause.</summary>
    private static bool IsNegated(List<MessageToken> tokens, bool[] negations, int first)
    {
        var room = NegationIdeographs * NegationWords;
        for (var at = first - 1; at >= 0 && !tokens[at].IsBreak; at--)
        {
            room -= tokens[at].IsIdeograph ? NegationWords : NegationIdeographs;
            if (room < 0)
            {
                return false;
            }

            if (negations[at])
            {
                return true;
            }
        }

        return false;
    }
}
