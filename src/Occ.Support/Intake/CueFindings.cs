using System.Buffers;

namespace Occ.Support;

/// <summary>The concepts that a message names, each by its first mention, plain and negated.</summary>
internal sealed class CueFindings : IDisposable
{
    private const int NegationWords = 3;
    private const int NegationIdeographs = 4;

    private readonly (int Start, int End)[] _places;
    private readonly int _concepts;
    private readonly IReadOnlyList<IntakeEntity> _entities;

    public CueFindings(CueBook book, string text, TokenRun tokens, IReadOnlyList<IntakeEntity> entities)
    {
        _entities = entities;
        _concepts = book.Concepts.Count;
        _places = ArrayPool<(int, int)>.Shared.Rent(_concepts * 2);
        _places.AsSpan(0, _concepts * 2).Clear();
        using var reading = new CueReading(text, tokens);
        var borrowed = ArrayPool<bool>.Shared.Rent(tokens.Count);
        var negations = borrowed.AsSpan(0, tokens.Count);
        negations.Clear();
        var phrases = book.PhrasesFor(tokens);
        for (var at = 0; at < tokens.Count; at++)
        {
            phrases.Match(reading, at);
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
                negations.Slice(first, last - first + 1).Clear();
            }
        }

        foreach (var (concept, first, last) in reading.Hits)
        {
            ref var place = ref _places[IsNegated(reading.Tokens, negations, first) ? _concepts + concept : concept];
            place = place.End == 0 ? (reading.Tokens[first].Start, reading.Tokens[last].End) : place;
        }

        ArrayPool<bool>.Shared.Return(borrowed);
    }

    public void Dispose() => ArrayPool<(int, int)>.Shared.Return(_places);

    /// <summary>Whether all terms hold, and what the first of them stands on.</summary>
    public bool Hold(CueTerm[] terms, out (int Start, int End) place)
    {
        place = default;
        foreach (var term in terms)
        {
            var found = term.Test switch
            {
                CueTest.Named or CueTest.Absent => _places[term.Concept],
                CueTest.Negated => _places[_concepts + term.Concept],
                _ => EntityOf((IntakeEntityKind)term.Concept),
            };
            if (found.End == 0 != (term.Test == CueTest.Absent))
            {
                return false;
            }

            place = place.End == 0 ? found : place;
        }

        return true;
    }

    private (int Start, int End) EntityOf(IntakeEntityKind kind)
    {
        foreach (var entity in _entities)
        {
            if (entity.Kind == kind)
            {
                return (entity.Start, entity.End);
            }
        }

        return default;
    }

    /// <summary>Whether a negation stands shortly before a token in the same clause.</summary>
    private static bool IsNegated(TokenRun tokens, ReadOnlySpan<bool> negations, int first)
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
