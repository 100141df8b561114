using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A message of a person with a problem.</summary>
/// <param name="Text">The message.</param>
/// <param name="Zone">The person's time zone, an IANA id, for "yesterday at nine".</param>
internal sealed record TriageQuestion(string Text, string? Zone = null);

/// <summary>What a message is about.</summary>
/// <param name="Category">What it is about, by what must be done first.</param>
/// <param name="Also">What else it touches.</param>
/// <param name="Kind">The kind of problem, or null.</param>
/// <param name="Language">The language of the message; <c>und</c> where it can't be told.</param>
/// <param name="Guide">The guide to open, or null.</param>
/// <param name="Entities">What it names.</param>
/// <param name="Missing">What to ask for, the weightiest first.</param>
/// <param name="Redaction">The message without its secrets.</param>
/// <param name="Report">A draft of the report.</param>
internal sealed record TriageAnswer(
    string Category, IReadOnlyList<string> Also, string? Kind, string Language, string? Guide,
    IReadOnlyList<EntityAnswer> Entities, IReadOnlyList<MissingAnswer> Missing, RedactAnswer Redaction, JsonElement Report);

/// <summary>Something that a message names.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text, without secrets.</param>
/// <param name="Start">Where it stands, in UTF-16 code units of the message as it was sent.</param>
/// <param name="Length">How long it is.</param>
internal sealed record EntityAnswer(string Kind, string Text, int Start, int Length)
{
    /// <summary>The network it is of, where that is settled.</summary>
    public string? Network { get; init; }

    /// <summary>The networks it can be of.</summary>
    public IReadOnlyList<string>? Networks { get; init; }

    /// <summary>The verdict on an address or an id.</summary>
    public string? Verdict { get; init; }

    /// <summary>The amount, as a decimal.</summary>
    public string? Amount { get; init; }

    /// <summary>The asset of the amount.</summary>
    public string? Asset { get; init; }

    /// <summary>The moment of a time.</summary>
    public DateTimeOffset? At { get; init; }

    public static EntityAnswer Of(IntakeEntity entity) => new(entity.Kind.Code(), entity.Text.Value, entity.Start, entity.Length)
    {
        Network = entity.Network,
        Networks = entity.Networks.Count > 0 ? [.. entity.Networks] : null,
        Verdict = entity.Verdict,
        Amount = entity.Amount?.Value,
        Asset = entity.Asset,
        At = entity.At,
    };
}

/// <summary>A fact that is missing.</summary>
/// <param name="Code">The fact.</param>
/// <param name="Question">The question to ask.</param>
internal sealed record MissingAnswer(string Code, string Question)
{
    public static IReadOnlyList<MissingAnswer> Of(IEnumerable<MissingFact> missing, string language) => [.. missing.Select(m => new MissingAnswer(m.Code, m.Question(language)))];
}

/// <summary><c>POST triage</c>.</summary>
internal static class TriageEndpoint
{
    public static Results<Answer<TriageAnswer>, Problem> Ask(Body<TriageQuestion> body, IntakeReader reader, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var intake = reader.Read(question.Text, question.Zone);
        return new Answer<TriageAnswer>(new(
            intake.Category.Code(),
            [.. intake.Also.Select(c => c.Code())],
            intake.Kind?.Code(),
            intake.Language,
            intake.Guide,
            [.. intake.Entities.Select(EntityAnswer.Of)],
            MissingAnswer.Of(intake.Missing, language.Tag),
            RedactAnswer.Of(intake.Redaction, language.Tag),
            ReportDocument.Of(intake.Draft)));
    }
}
