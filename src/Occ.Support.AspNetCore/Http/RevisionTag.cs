using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Occ.Support.AspNetCore;

/// <summary>The entity tag of a session: its revision.</summary>
internal static class RevisionTag
{
    public static string Of(long revision) => string.Create(NumberFormatInfo.InvariantInfo, $"\"{revision}\"");

    /// <summary>Reads <c>If-Match</c>: null where there is none or <c>*</c>, a revision, or -1 for a tag that no session ever had.</summary>
    public static long? Expected(HttpRequest request)
    {
        var tag = request.Headers.IfMatch.ToString().Trim();
        if (tag.Length == 0 || tag == "*")
        {
            return null;
        }

        return tag.Length > 2 && tag[0] == '"' && tag[^1] == '"' && long.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var revision)
            ? revision
            : -1;
    }
}
