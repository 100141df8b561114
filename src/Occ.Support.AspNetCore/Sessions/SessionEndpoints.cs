using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Occ.Support.AspNetCore;

/// <summary>The endpoints below <c>sessions</c>.</summary>
internal static class SessionEndpoints
{
    public static async Task<Results<Answer<SessionAnswer>, Problem>> Start(
        Body<SessionQuestion> body, HttpRequest request, ISessionRunner runner, Troubleshooter troubleshooter, ReportReader reader, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        if (GuideEndpoints.Find(troubleshooter, question.Guide) is null)
        {
            return Problem.Of(ProblemCode.UnknownGuide, language.Tag);
        }

        if (!TryReadDraft(question.Report, reader, out var draft))
        {
            return Problem.Of(ProblemCode.BadDraft, language.Tag);
        }

        if (!IdempotencyKey.TryReadKey(request, "session", out var key, out _))
        {
            return Problem.Of(ProblemCode.BadIdempotencyKey, language.Tag);
        }

        var turn = await runner.StartAsync(key, new(question.Guide, question.Language ?? language.Tag) { Draft = draft }, cancellationToken).ConfigureAwait(false);
        if (turn.Status != StoreStatus.Conflict)
        {
            return Shown(key, turn, language, isNew: true);
        }

        return turn.Turn?.Session.Guide == question.Guide
            ? Shown(key, turn with { Status = StoreStatus.Found }, language, isRepeat: true)
            : Problem.Of(ProblemCode.IdempotencyKeyReused, language.Tag);
    }

    public static async Task<Results<Answer<SessionAnswer>, Problem>> Show(string id, ISessionRunner runner, RequestLanguage language, CancellationToken cancellationToken) =>
        StoreKey.TryParse(id, out var key)
            ? Shown(key, await runner.ShowAsync(key, cancellationToken).ConfigureAwait(false), language)
            : Problem.Of(ProblemCode.UnknownSession, language.Tag);

    public static async Task<Results<Answer<SessionAnswer>, Problem>> Input(
        string id, Body<SessionInputQuestion> body, HttpRequest request, ISessionRunner runner, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        return IdempotencyKey.TryReadInput(request, out var inputId)
            ? question.ToInput(inputId) is { } input
                ? await Advance(id, input, request, runner, language, cancellationToken).ConfigureAwait(false)
                : Problem.Of(ProblemCode.UnknownInput, language.Tag)
            : Problem.Of(ProblemCode.BadIdempotencyKey, language.Tag);
    }

    public static async Task<Results<Answer<SessionAnswer>, Problem>> Back(string id, HttpRequest request, ISessionRunner runner, RequestLanguage language, CancellationToken cancellationToken) =>
        IdempotencyKey.TryReadInput(request, out var inputId)
            ? await Advance(id, SessionInput.Back(inputId), request, runner, language, cancellationToken).ConfigureAwait(false)
            : Problem.Of(ProblemCode.BadIdempotencyKey, language.Tag);

    public static async Task<Results<Answer<ReportAnswer>, Problem>> Report(
        string id, Body<SessionReportQuestion> body, ISessionRunner runner, ReportReader reader, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        if (!TryReadDraft(question.Report, reader, out var draft))
        {
            return Problem.Of(ProblemCode.BadDraft, language.Tag);
        }

        if (!StoreKey.TryParse(id, out var key))
        {
            return Problem.Of(ProblemCode.UnknownSession, language.Tag);
        }

        var found = await runner.ShowAsync(key, cancellationToken).ConfigureAwait(false);
        return found.Turn is { } turn
            ? new Answer<ReportAnswer>(ReportAnswer.Of(draft is null ? turn.ToReport() : turn.ToReport(draft), language.Tag)) { Tag = RevisionTag.Of(found.Revision) }
            : Problem.Of(ProblemCode.UnknownSession, language.Tag);
    }

    public static async Task<Results<Answer<TokenAnswer>, Problem>> Seal(
        string id, ISessionRunner runner, SessionSealer sealer, SupportEndpointOptions options, TimeProvider time, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!StoreKey.TryParse(id, out var key))
        {
            return Problem.Of(ProblemCode.UnknownSession, language.Tag);
        }

        var found = await runner.ShowAsync(key, cancellationToken).ConfigureAwait(false);
        return found.Status == StoreStatus.Expired ? Problem.Of(ProblemCode.ExpiredSession, language.Tag)
            : found.Turn is not { } turn ? Problem.Of(ProblemCode.UnknownSession, language.Tag)
            : sealer.TrySeal(turn.Session, options.TokenLifetime, time.GetUtcNow(), out var token) ? new Answer<TokenAnswer>(new(token))
            : Problem.Of(ProblemCode.TooLargeForToken, language.Tag);
    }

    public static async Task<Results<Answer<SessionAnswer>, Problem>> Resume(
        Body<TokenQuestion> body, SessionSealer sealer, ISessionStore store, ISessionRunner runner, TimeProvider time, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!body.IsRead(out var question, out var problem))
        {
            return problem;
        }

        var opened = sealer.Open(question.Token, time.GetUtcNow());
        if (opened.Session is not { } session)
        {
            return Problem.Of(opened.Fault == SealFault.Expired ? ProblemCode.ExpiredToken : ProblemCode.BadToken, language.Tag);
        }

        var key = StoreKey.New();
        await store.PutAsync(key, session, null, null, cancellationToken).ConfigureAwait(false);
        return Shown(key, await runner.ShowAsync(key, cancellationToken).ConfigureAwait(false), language, isNew: true);
    }

    private static async Task<Results<Answer<SessionAnswer>, Problem>> Advance(
        string id, SessionInput input, HttpRequest request, ISessionRunner runner, RequestLanguage language, CancellationToken cancellationToken)
    {
        if (!StoreKey.TryParse(id, out var key))
        {
            return Problem.Of(ProblemCode.UnknownSession, language.Tag);
        }

        return Shown(key, await runner.AdvanceAsync(key, input, RevisionTag.Expected(request), cancellationToken).ConfigureAwait(false), language);
    }

    private static Results<Answer<SessionAnswer>, Problem> Shown(StoreKey key, SessionTurn found, RequestLanguage language, bool isNew = false, bool isRepeat = false) => found switch
    {
        { Status: StoreStatus.Expired } => Problem.Of(ProblemCode.ExpiredSession, language.Tag) with { Revision = found.Revision },
        { Status: StoreStatus.Conflict } => Problem.Of(ProblemCode.RevisionMismatch, language.Tag) with { Revision = found.Revision },
        { Turn: { } turn } => new Answer<SessionAnswer>(SessionAnswer.Of(key, turn, found.Revision))
        {
            StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK,
            Tag = RevisionTag.Of(found.Revision),
            Created = isNew ? key.Value : null,
            IsRepeat = isRepeat || turn.IsRepeat,
        },
        _ => Problem.Of(ProblemCode.UnknownSession, language.Tag),
    };

    private static bool TryReadDraft(JsonElement? json, ReportReader reader, out ProblemReport? draft)
    {
        draft = json is { ValueKind: not JsonValueKind.Null } given ? reader.Read(given.GetRawText()).Report : null;
        return draft is not null || json is null or { ValueKind: JsonValueKind.Null };
    }
}
