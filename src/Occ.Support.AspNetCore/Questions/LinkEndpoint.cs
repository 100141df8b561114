using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A link that somebody was sent.</summary>
/// <param name="Url">The link.</param>
internal sealed record LinkQuestion(string Url);

/// <summary>Whether a link is a brand's own, an imitation, or dangerous for another reason.</summary>
/// <param name="Verdict"><c>official</c>, <c>lookalike</c>, <c>dangerous</c>, <c>caution</c> or <c>unknown</c>.</param>
/// <param name="Brand">The id of the brand that it is of, or that it imitates.</param>
/// <param name="OfficialDomains">The brand's own domains.</param>
/// <param name="Rules">The rules that decided.</param>
/// <param name="Findings">What they found, and where.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record LinkAnswer(string Verdict, string? Brand, IReadOnlyList<string>? OfficialDomains, IReadOnlyList<string> Rules, IReadOnlyList<LinkLine> Findings, string Explanation);

/// <summary>One thing about a link.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity"><c>danger</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Start">Where it stands, in UTF-16 code units.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Do">What to do.</param>
/// <param name="Why">Why.</param>
internal sealed record LinkLine(string Rule, string Severity, int Start, int Length, string Do, string Why);

/// <summary><c>POST link</c>.</summary>
internal static class LinkEndpoint
{
    public static Results<Answer<LinkAnswer>, Problem> Ask(Body<LinkQuestion> body, LinkInspector inspector, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var check = inspector.Check(question.Url);
        return new Answer<LinkAnswer>(new(
            Kebab.Of(check.Verdict),
            check.Brand?.Id,
            check.Brand is { } brand ? [.. brand.Domains] : null,
            [.. check.Findings.Select(f => f.Rule).Distinct()],
            [.. check.Findings.Select(f => new LinkLine(f.Rule, Kebab.Of(f.Severity), f.Start, f.Length, f.WhatToDo(language.Tag), f.Why(language.Tag)))],
            check.Explain(language.Tag)));
    }
}
