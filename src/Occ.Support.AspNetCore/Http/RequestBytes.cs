using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>Reads the bytes of a JSON body, and stops at the limit whatever the client announced.</summary>
internal static class RequestBytes
{
    public static async ValueTask<(ReadOnlyMemory<byte> Bytes, Problem? Problem)> ReadAsync(HttpContext http, int limit, string language)
    {
        if (!http.Request.HasJsonContentType())
        {
            return (default, Problem.Of(ProblemCode.UnsupportedMediaType, language));
        }

        if (http.Request.ContentLength > limit)
        {
            return (default, Problem.Of(ProblemCode.TooLarge, language) with { Limit = limit });
        }

        var bytes = new MemoryStream((int)(http.Request.ContentLength ?? 1024));
        var buffer = new byte[Math.Min(limit + 1, 16 * 1024)];
        int read;
        while ((read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > limit)
            {
                return (default, Problem.Of(ProblemCode.TooLarge, language) with { Limit = limit });
            }

            bytes.Write(buffer, 0, read);
        }

        return (bytes.GetBuffer().AsMemory(0, (int)bytes.Length), null);
    }
}
