using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace Occ.Support.AspNetCore;

/// <summary>An answer as JSON in the package's own shape, whatever the host set for its own JSON.</summary>
internal sealed class Answer<T>(T value) : IResult, IStatusCodeHttpResult, IValueHttpResult<T>, IEndpointMetadataProvider
    where T : class
{
    public T? Value { get; } = value;

    public int? StatusCode { get; init; } = StatusCodes.Status200OK;

    /// <summary>The entity tag, quotes included; null where there is none.</summary>
    public string? Tag { get; init; }

    /// <summary>The id of the resource that was made, for <c>Location</c>; null where none was.</summary>
    public string? Created { get; init; }

    /// <summary>Whether an older answer was given again.</summary>
    public bool IsRepeat { get; init; }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        if (Tag is not null)
        {
            response.Headers.ETag = Tag;
            if (HttpMethods.IsGet(request.Method) && request.Headers.IfNoneMatch == Tag)
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        if (Created is not null)
        {
            response.Headers.Location = $"{request.PathBase}{Collection(request.Path)}/{Created}";
        }

        if (IsRepeat)
        {
            response.Headers["Idempotency-Replayed"] = "true";
        }

        response.StatusCode = StatusCode!.Value;
        response.ContentType = "application/json; charset=utf-8";

        // With its length told, the answer goes out in one piece, head and body.
        var json = JsonSerializer.SerializeToUtf8Bytes(Value!, (JsonTypeInfo<T>)SupportJson.Wire.GetTypeInfo(typeof(T))!);
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json, httpContext.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The path of the collection that a resource was made in: <c>sessions/resume</c> makes one in <c>sessions</c>.</summary>
    private static string Collection(PathString path)
    {
        var text = path.Value!.TrimEnd('/');
        return text.EndsWith("/resume", StringComparison.OrdinalIgnoreCase) ? text[..^"/resume".Length] : text;
    }

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}
