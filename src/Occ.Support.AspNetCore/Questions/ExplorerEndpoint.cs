using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>A link to a block explorer.</summary>
/// <param name="Url">The link.</param>
internal sealed record ExplorerQuestion(string Url);

/// <summary>What a link to a block explorer shows.</summary>
/// <param name="Network">The network, or null where the link does not tell.</param>
/// <param name="Kind"><c>transaction</c>, <c>address</c>, <c>block</c>, <c>token</c> or <c>none</c>.</param>
/// <param name="Id">What it shows, or null where that is a secret.</param>
/// <param name="Verdict">The verdict on the id.</param>
/// <param name="IsWellFormed">Whether the link is whole.</param>
/// <param name="Confusable">What else the id can be.</param>
/// <param name="Secret">Whether the link carries a secret.</param>
/// <param name="Lookalike">Whether its host only imitates an explorer.</param>
/// <param name="Explanation">That in words.</param>
internal sealed record ExplorerAnswer(
    string? Network, string Kind, string? Id, string Verdict, bool IsWellFormed, IReadOnlyList<string> Confusable, bool Secret, bool Lookalike, string Explanation);

/// <summary><c>POST explorer</c>.</summary>
internal static class ExplorerEndpoint
{
    public static Results<Answer<ExplorerAnswer>, Problem> Ask(Body<ExplorerQuestion> body, ExplorerLinks explorers, RequestLanguage language)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var link = explorers.Read(question.Url);
        return new Answer<ExplorerAnswer>(new(
            link.NetworkId,
            Kebab.Of(link.Kind),
            link.Id,
            link.IdVerdict.Code(),
            link.IsWellFormed,
            [.. link.Confusable.Select(c => c.Code())],
            link.Warnings.HasFlag(ExplorerWarnings.Secret),
            link.Warnings.HasFlag(ExplorerWarnings.LookAlikeHost),
            link.Explain(language.Tag)));
    }
}
