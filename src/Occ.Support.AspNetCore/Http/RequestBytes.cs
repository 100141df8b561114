using System.Buffers;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore;

/// <summary>Reads the bytes of a JSON body, and stops at the limit whatever the client announced.</summary>
internal static class RequestBytes
{
    /// <summary>The body, if it is UTF-8 too.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, Problem? Problem)> ReadTextAsync(HttpContext http)
    {
        var (bytes, problem) = await ReadAsync(http).ConfigureAwait(false);
        return problem is not null || Utf8.IsValid(bytes.Span) ? (bytes, problem) : (default, Problem.Of(ProblemCode.BrokenJson, RequestLanguage.Of(http)));
    }

    /// <summary>The body as it came.</summary>
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, Problem? Problem)> ReadAsync(HttpContext http)
    {
        var limit = http.RequestServices.GetRequiredService<SupportEndpointOptions>().MaxBodyBytes;
        if (!http.Request.HasJsonContentType())
        {
            return (default, Problem.Of(ProblemCode.UnsupportedMediaType, RequestLanguage.Of(http)));
        }

        if (http.Request.ContentLength > limit)
        {
            return (default, TooLarge(http, limit));
        }

        var body = http.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(http.RequestAborted).ConfigureAwait(false);
            if (read.Buffer.Length > limit)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                return (default, TooLarge(http, limit));
            }

            if (read.IsCompleted)
            {
                var bytes = read.Buffer.ToArray();
                body.AdvanceTo(read.Buffer.End);
                return (bytes, null);
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Problem TooLarge(HttpContext http, int limit) => Problem.Of(ProblemCode.TooLarge, RequestLanguage.Of(http)) with { Limit = limit };
}
