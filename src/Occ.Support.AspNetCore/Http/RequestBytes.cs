using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>Reads the bytes of a JSON body, and stops at the limit whatever the client announced.</summary>
internal static class RequestBytes
{
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, Problem? Problem)> ReadAsync(HttpContext http, int limit)
    {
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
