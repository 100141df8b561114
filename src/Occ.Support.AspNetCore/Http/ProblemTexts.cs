using System.Collections.Frozen;
using System.Text.Json;

namespace Occ.Support.AspNetCore;

/// <summary>The words of the endpoints, embedded as <c>problems.LANGUAGE.json</c>.</summary>
internal static class ProblemTexts
{
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(() => Load(LanguageTag.English));
    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(() => Load(LanguageTag.SimplifiedChinese));

    /// <summary>All texts of a language.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language) => (language == LanguageTag.SimplifiedChinese ? Chinese : English).Value;

    public static string Get(string key, string language) => Of(language)[key];

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(ProblemTexts).Assembly.GetManifestResourceStream($"problems.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal);
    }
}
