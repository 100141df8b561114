namespace Occ.Support.AspNetCore;

/// <summary>What can be wrong with a request. The name in kebab case is the code, the end of the type, and the key of its texts.</summary>
internal enum ProblemCode
{
    BrokenJson,
    NotAnObject,
    WrongShape,
    UnsupportedMediaType,
    TooLarge,
    TooManyRequests,
    UnknownNetwork,
    UnknownGuide,
    UnknownInput,
    UnknownSession,
    ExpiredSession,
    RevisionMismatch,
    BadIdempotencyKey,
    IdempotencyKeyReused,
    BadDraft,
    InvalidDocument,
    BadToken,
    ExpiredToken,
    TooLargeForToken,
    UnknownReport,
    StoreUnavailable,
    Failed,
}

/// <summary>The HTTP status of each.</summary>
internal static class ProblemCodes
{
    public static int Status(this ProblemCode code) => code switch
    {
        ProblemCode.BrokenJson or ProblemCode.BadIdempotencyKey => 400,
        ProblemCode.UnknownGuide or ProblemCode.UnknownSession or ProblemCode.UnknownReport => 404,
        ProblemCode.ExpiredSession or ProblemCode.ExpiredToken => 410,
        ProblemCode.RevisionMismatch => 412,
        ProblemCode.TooLarge => 413,
        ProblemCode.UnsupportedMediaType => 415,
        ProblemCode.TooManyRequests => 429,
        ProblemCode.Failed => 500,
        ProblemCode.StoreUnavailable => 503,
        _ => 422,
    };

    public static string Text(this ProblemCode code) => Kebab.Of(code);
}

/// <summary>The problem details of an answer (RFC 9457). They never repeat what was sent.</summary>
/// <param name="Type">A URN that names the kind of problem.</param>
/// <param name="Title">The kind of problem in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What to do about it.</param>
/// <param name="Code">The kind of problem for programs.</param>
internal sealed record ProblemBody(string Type, string Title, int Status, string Detail, string Code)
{
    /// <summary>The line of the body where reading stopped, counted from 1.</summary>
    public long? Line { get; init; }

    /// <summary>The byte of that line, counted from 1.</summary>
    public long? Byte { get; init; }

    /// <summary>The limit that was passed, in bytes or requests.</summary>
    public int? Limit { get; init; }

    /// <summary>The present revision of the session.</summary>
    public long? Revision { get; init; }

    /// <summary>Every fault of a document.</summary>
    public IReadOnlyList<ProblemFault>? Errors { get; init; }
}

/// <summary>One fault of a document.</summary>
/// <param name="Pointer">Where, as a JSON pointer (RFC 6901).</param>
/// <param name="Code">The kind of fault.</param>
/// <param name="Detail">The fault in words.</param>
internal sealed record ProblemFault(string Pointer, string Code, string Detail);
