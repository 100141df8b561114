using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>An error message.</summary>
/// <param name="Message">The message, as it was shown or logged.</param>
/// <param name="Network">The id of the network it came from, if that is known.</param>
internal sealed record DiagnoseQuestion(string Message, string? Network = null);

/// <summary>What an error message means.</summary>
/// <param name="Verdict"><c>recognised</c>, <c>ambiguous</c>, <c>not-an-error</c> or <c>unrecognised</c>.</param>
/// <param name="FundsState">What to say about the money.</param>
/// <param name="Matches">The errors it can be, best first.</param>
/// <param name="Missing">The facts to ask for.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record DiagnoseAnswer(string Verdict, string FundsState, IReadOnlyList<ErrorAnswer> Matches, IReadOnlyList<string> Missing, string Explanation);

/// <summary>One error that a message can be.</summary>
/// <param name="Code">The row of the catalogue.</param>
/// <param name="System">Who says it.</param>
/// <param name="Category">The category of the problem.</param>
/// <param name="FundsState">What it means for the money.</param>
/// <param name="Retryable">Whether to try again.</param>
/// <param name="Score">How sure, from 0.5 to 1.</param>
/// <param name="Fault">Whose fault it is.</param>
/// <param name="Actor">Who acts next.</param>
/// <param name="Start">Where it stands, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Guide">The guide to open, or null.</param>
/// <param name="Cause">The cause in words.</param>
/// <param name="Steps">What to do.</param>
internal sealed record ErrorAnswer(
    string Code, string System, string Category, string FundsState, string Retryable, double Score, string Fault, string Actor,
    int Start, int Length, string? Guide, string Cause, IReadOnlyList<string> Steps);

/// <summary><c>POST diagnose</c>.</summary>
internal static class DiagnoseEndpoint
{
    public static Results<Answer<DiagnoseAnswer>, Problem> Ask(Body<DiagnoseQuestion> body, ErrorCatalog catalog, NetworkTable table, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var network = question.Network is { } id ? table.Find(id) : null;
        if (network is null && question.Network is not null)
        {
            return Problem.Of(ProblemCode.UnknownNetwork, language.Tag);
        }

        var diagnosis = catalog.Diagnose(question.Message, network);
        return new Answer<DiagnoseAnswer>(new(
            diagnosis.Verdict.Code(),
            diagnosis.FundsState.Code(),
            [.. diagnosis.Matches.Select(m => Of(m, language.Tag))],
            [.. diagnosis.Facts.Select(f => f.Code())],
            diagnosis.Explain(language.Tag)));
    }

    private static ErrorAnswer Of(ErrorMatch match, string language) => new(
        match.Error.Id, match.Error.System, match.Error.Category.Code(), match.FundsState.Code(), match.Error.Retryable.Code(), match.Score,
        match.Error.Fault.Code(), match.Error.Actor.Code(), match.Start, match.Length, match.Error.Guide, match.Error.Explain(language), match.Error.Steps(language));
}
