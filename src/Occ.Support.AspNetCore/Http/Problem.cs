using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Occ.Support.AspNetCore;

/// <summary>The answer to a request that can't be done: problem details, in the language of the request.</summary>
internal sealed record Problem(ProblemCode Code, string Language) : IResult, IEndpointMetadataProvider
{
    public const string MediaType = ReportProblem.MediaType;

    public long? Line { get; init; }

    public long? Byte { get; init; }

    public int? Limit { get; init; }

    public long? Revision { get; init; }

    public IReadOnlyList<ProblemFault>? Errors { get; init; }

    /// <summary>How many seconds to wait before the next try.</summary>
    public int? RetryAfter { get; init; }

    public static Problem Of(ProblemCode code, string language) => new(code, language);

    /// <summary>The problem of a document with faults.</summary>
    public static Problem Of(IReadOnlyList<DataFault> faults, string language) =>
        new(ProblemCode.InvalidDocument, language) { Errors = [.. faults.Select(f => new ProblemFault(f.Pointer, f.Code, f.Explain(language)))] };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = Code.Status();
        response.ContentType = MediaType;
        if (RetryAfter is { } seconds)
        {
            response.Headers.RetryAfter = seconds.ToString(NumberFormatInfo.InvariantInfo);
        }

        if (Revision is { } revision)
        {
            response.Headers.ETag = RevisionTag.Of(revision);
        }

        await JsonSerializer.SerializeAsync(response.Body, ToBody(), SupportJson.Wire.ProblemBody, httpContext.RequestAborted).ConfigureAwait(false);
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder)
    {
        foreach (var status in (int[])[400, 413, 415, 422, 429])
        {
            builder.Metadata.Add(new ProducesResponseTypeMetadata(status, typeof(ProblemBody), [MediaType]));
        }
    }

    private ProblemBody ToBody()
    {
        var code = Code.Text();
        return new($"urn:occ-support:problem:{code}", ProblemTexts.Get($"{code}.title", Language), Code.Status(), ProblemTexts.Get($"{code}.detail", Language), code)
        {
            Line = Line,
            Byte = Byte,
            Limit = Limit,
            Revision = Revision,
            Errors = Errors,
        };
    }
}
