using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

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
        var (bytes, problem) = await RequestBytes.ReadTextAsync(http).ConfigureAwait(false);
        return problem is null ? new(Encoding.UTF8.GetString(bytes.Span), null) : new(null, problem);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([], typeof(JsonElement)));
}
