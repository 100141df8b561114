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

    /// <summary>Reads one of the library's documents.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="faults">Every fault.</param>
    /// <returns>The document, or null where there are faults.</returns>
    public delegate T? Reader<T>(string json, out IReadOnlyList<DataFault> faults)
        where T : class;

    /// <summary>Whether the body is such a document; if not, there is a problem.</summary>
    public bool IsRead<T>(Reader<T> reader, RequestLanguage language, out T document, out Problem problem)
        where T : class
    {
        (document, problem) = (null!, _problem!);
        if (_problem is not null)
        {
            return false;
        }

        document = reader(_json!, out var faults)!;
        problem = document is null ? Problem.Of(faults, language.Tag) : null!;
        return document is not null;
    }

    public static async ValueTask<DocumentBody> BindAsync(HttpContext http)
    {
        var (bytes, problem) = await RequestBytes.ReadTextAsync(http).ConfigureAwait(false);
        return problem is null ? new(Encoding.UTF8.GetString(bytes.Span), null) : new(null, problem);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata([], typeof(JsonElement)));
}
