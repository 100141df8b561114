using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>The endpoints below <c>reports</c>.</summary>
internal static class ReportEndpoints
{
    public static Results<Answer<ReportAnswer>, ReportRefusal> Check(ReportBody body, RequestLanguage language) =>
        body.IsRead(out var report, out var refusal) ? new Answer<ReportAnswer>(ReportAnswer.Of(report, language.Tag)) : refusal;

    public static async Task<Results<Answer<StoredReportAnswer>, ReportRefusal, Problem>> Send(
        ReportBody body, HttpRequest request, IReportStore store, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!body.IsRead(out var report, out var refusal))
        {
            return refusal;
        }

        if (!IdempotencyKey.TryReadKey(request, "report", out var key, out _))
        {
            return Problem.Of(ProblemCode.BadIdempotencyKey, language.Tag);
        }

        var kept = await store.AppendAsync(key, report, null, cancellationToken).ConfigureAwait(false);
        return kept is { Status: StoreStatus.Stored, Value: { } stored }
            ? new Answer<StoredReportAnswer>(StoredReportAnswer.Of(stored, language.Tag)) { StatusCode = StatusCodes.Status201Created, Created = key.Value, Tag = TagOf(key, language.Tag) }
            : Problem.Of(ProblemCode.IdempotencyKeyReused, language.Tag);
    }

    public static async Task<Results<Answer<StoredReportAnswer>, Problem>> Show(string id, IReportStore store, RequestLanguage language, CancellationToken cancellationToken) =>
        StoreKey.TryParse(id, out var key) && (await store.GetAsync(key, cancellationToken).ConfigureAwait(false)).Value is { } stored
            ? new Answer<StoredReportAnswer>(StoredReportAnswer.Of(stored, language.Tag)) { Tag = TagOf(key, language.Tag) }
            : Problem.Of(ProblemCode.UnknownReport, language.Tag);

    /// <summary>A report never changes; its words depend on the language.</summary>
    private static string TagOf(StoreKey key, string language) => $"\"{key}.{language}\"";
}
