using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The console's own texts, embedded as <c>console.LANGUAGE.json</c>.</summary>
internal static class ConsoleTexts
{
    private static readonly Lazy<FrozenDictionary<string, string>> English = new(() => Load(LanguageTag.English));
    private static readonly Lazy<FrozenDictionary<string, string>> Chinese = new(() => Load(LanguageTag.SimplifiedChinese));

    /// <summary>All texts of a language.</summary>
    public static IReadOnlyDictionary<string, string> Of(string? language) =>
        (LanguageTag.ToBuiltIn(language) == LanguageTag.SimplifiedChinese ? Chinese : English).Value;

    /// <summary>The text of a key, its placeholders filled.</summary>
    public static string Get(string key, string? language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Of(language)[key];
        if (values.IsEmpty)
        {
            return text;
        }

        // One pass, so that a value that holds braces is never read as a placeholder.
        var filled = new StringBuilder(text.Length + 32);
        var at = 0;
        while (text.IndexOf('{', at) is >= 0 and var open && text.IndexOf('}', open) is >= 0 and var close)
        {
            filled.Append(text, at, open - at).Append(ValueOf(text[(open + 1)..close], values));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static string ValueOf(string name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (key, value) in values)
        {
            if (key == name)
            {
                return value;
            }
        }

        throw new ArgumentException($"There is no value for '{name}'.", nameof(values));
    }

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(ConsoleTexts).Assembly.GetManifestResourceStream($"console.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal);
    }
}
