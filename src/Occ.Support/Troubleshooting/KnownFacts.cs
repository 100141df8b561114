using System.Buffers;

namespace Occ.Support;

/// <summary>Checks what a host knows before the first question, as an answer would be.</summary>
internal static class KnownFacts
{
    private const int LongestId = 64;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-,");

    /// <summary>The value to keep; null where neither the guide nor one that it calls has a use for it.</summary>
    public static string? Check(GuideCatalog guides, Guide guide, string fact, string text, Session session)
    {
        var values = session.Known.Aggregate(new Facts(null, session.StartedAt), (f, k) => f.With(k.Key, k.Value));
        foreach (var linked in guides.Linked(guide))
        {
            foreach (var ask in linked.Asks)
            {
                if (ask.Fact == fact && AnswerChecks.Check(linked, ask, text, values, session.Language).Value is { } value)
                {
                    return value;
                }
            }

            if (linked.Definition.Given.TryGetValue(fact, out var kind) && Given(linked, kind, fact, text, values, session.Language) is { } given)
            {
                return given;
            }
        }

        return null;
    }

    /// <summary>What is given as a choice comes from a program, so it is an id.</summary>
    private static string? Given(Guide guide, AnswerKind kind, string fact, string text, Facts values, string language) => kind is AnswerKind.Choice or AnswerKind.Choices
        ? text.Length is > 0 and <= LongestId && !text.AsSpan().ContainsAnyExcept(IdCharacters) ? text : null
        : AnswerChecks.Check(guide, new("", "", kind, fact), text, values, language).Value;
}
