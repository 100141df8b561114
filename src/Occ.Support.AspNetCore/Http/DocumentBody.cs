using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore;

/// <summary>A document as the body of a request, for a reader of the library that names every fault by itself.</summary>
internal readonly struct DocumentBody : IEndpointParameterMetadataProvider
{
    private readonly string? _json;
    private readonly Problem? _problem;

    private DocumentBody(string? json, Problem? problem) => (_json, _problem) = (json, problem);

    /// <summary>Whether there is a document; if not, there is a problem.</summary>
    public bool IsRead(out string json, out Problem problem)
    {
        (json, problem) = (_json!, _problem!);
        return _problem is null;
    }

    public static async ValueTask<DocumentBody> BindAsync(HttpContext http)
    {
        var limit = http.RequestServices.GetRequiredService<SupportEndpointOptions>().MaxBodyBytes;
        var (bytes, problem) = await RequestBytes.ReadAsync(http, limit).ConfigureAwait(false);
        return problem is not null ? new(null, problem)
            : Utf8.IsValid(bytes.Span) ? new(Encoding.UTF8.GetString(bytes.Span), null)
            : new(null, Problem.Of(ProblemCode.BrokenJson, RequestLanguage.Of(http)));
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([], typeof(JsonElement)));
}
