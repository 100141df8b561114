using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>Whether an update is needed, whether it can begin, and how.</summary>
/// <param name="State">How the installed version stands.</param>
/// <param name="Readiness"><c>ready</c>, <c>not-ready</c>, <c>not-needed</c> or <c>unknown</c>.</param>
/// <param name="Installed">The installed version, or null.</param>
/// <param name="Target">The version to update to, or null.</param>
/// <param name="Via">The versions on the way there.</param>
/// <param name="Checks">What was checked.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="IfItFails">What to do if it fails.</param>
/// <param name="WayBack">How to go back.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record UpdateAnswer(
    string State, string Readiness, string? Installed, string? Target, IReadOnlyList<string> Via, IReadOnlyList<UpdateCheckAnswer> Checks,
    IReadOnlyList<string> Steps, IReadOnlyList<string> IfItFails, IReadOnlyList<string> WayBack, string Explanation);

/// <summary>One check before an update.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="Verdict"><c>passed</c>, <c>advised</c>, <c>failed</c> or <c>unknown</c>.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record UpdateCheckAnswer(string Check, string Verdict, string Explanation);

/// <summary><c>POST update</c>.</summary>
internal static class UpdateEndpoint
{
    public static Results<Answer<UpdateAnswer>, Problem> Ask(DocumentBody body, UpdateAdvisor advisor, TimeProvider time, RequestLanguage language)
    {
        if (!body.IsRead(UpdateSituation.Read, language, out var situation, out var problem))
        {
            return problem;
        }

        var advice = advisor.Advise(situation, time.GetUtcNow());
        return new Answer<UpdateAnswer>(new(
            Kebab.Of(advice.State),
            Kebab.Of(advice.Readiness),
            advice.Installed?.ToString(),
            advice.Target?.ToString(),
            [.. advice.Via.Select(v => v.ToString())],
            [.. advice.Checks.Select(c => new UpdateCheckAnswer(Kebab.Of(c.Kind), Kebab.Of(c.Verdict), c.Explain(language.Tag)))],
            advice.Steps(language.Tag),
            advice.IfItFails(language.Tag),
            advice.WayBack(language.Tag),
            advice.Explain(language.Tag)));
    }
}
