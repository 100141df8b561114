using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Occ.Support.AspNetCore;

/// <summary>The language of the words of an answer: <c>?language=</c>, else <c>Accept-Language</c>, else English.</summary>
internal readonly record struct RequestLanguage(string Tag)
{
    public static ValueTask<RequestLanguage> BindAsync(HttpContext http) => ValueTask.FromResult(new RequestLanguage(Of(http)));

    public static string Of(HttpContext http)
    {
        if (http.Request.Query["language"].ToString() is { Length: > 0 } asked)
        {
            return LanguageTag.ToBuiltIn(asked);
        }

        var accepted = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(a => a.Quality ?? 1);
        return accepted.Select(Known).FirstOrDefault(l => l is not null) ?? LanguageTag.English;
    }

    /// <summary>The built-in language of an accepted one; null where only the fallback to English would be left.</summary>
    private static string? Known(StringWithQualityHeaderValue accepted)
    {
        var tag = accepted.Value.ToString();
        var language = LanguageTag.ToBuiltIn(tag);
        return language != LanguageTag.English || tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? language : null;
    }
}
