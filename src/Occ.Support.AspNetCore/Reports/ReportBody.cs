using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore;

/// <summary>A report as the body of a request, or the answer to one that is none: every fault at once.</summary>
internal readonly struct ReportBody : IEndpointParameterMetadataProvider
{
    private readonly ProblemReport? _report;
    private readonly IResult? _problem;

    private ReportBody(ProblemReport? report, IResult? problem) => (_report, _problem) = (report, problem);

    /// <summary>Whether there is a report; if not, there is the answer.</summary>
    public bool IsRead(out ProblemReport report, out ReportRefusal refusal)
    {
        (report, refusal) = (_report!, new(_problem!));
        return _problem is null;
    }

    public static async ValueTask<ReportBody> BindAsync(HttpContext http)
    {
        var (bytes, problem) = await RequestBytes.ReadAsync(http).ConfigureAwait(false);
        if (problem is not null)
        {
            return new(null, problem);
        }

        var reading = http.RequestServices.GetRequiredService<ReportReader>().Read(bytes);
        return reading.Report is { } report ? new(report, null) : new(null, new ReportFaults(reading, RequestLanguage.Of(http)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([], typeof(JsonElement)));
}

/// <summary>The faults of a report as problem details.</summary>
internal sealed class ReportFaults(ReportReading reading, string language) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var text = ReportProblem.Write(reading, language);
        using var document = JsonDocument.Parse(text);
        httpContext.Response.StatusCode = document.RootElement.GetProperty("status").GetInt32();
        httpContext.Response.ContentType = ReportProblem.MediaType;
        return httpContext.Response.WriteAsync(text, httpContext.RequestAborted);
    }
}

/// <summary>Why a body is no report: the problem of the request, or the faults of the document.</summary>
internal sealed class ReportRefusal(IResult answer) : IResult, IEndpointMetadataProvider
{
    public Task ExecuteAsync(HttpContext httpContext) => answer.ExecuteAsync(httpContext);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => Problem.PopulateMetadata(method, builder);
}
