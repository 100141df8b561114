using System.Collections.Frozen;
using System.Text.Json;

namespace Occ.Support;

/// <summary>The causes and steps that people read; a file is opened when its first text is asked for.</summary>
internal sealed class ErrorTexts(Func<string, byte[]?> open)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, FrozenDictionary<string, string>> _files = new(StringComparer.Ordinal);

    public string Cause(KnownError error, string? language) => Find(error.Ecosystem, error.Id, language);

    public string Step(string id, string? language) => Find("steps", id, language);

    /// <summary>All texts of one file; none where there is no such file.</summary>
    public FrozenDictionary<string, string> Of(string file, string language) => _files.GetOrAdd($"{file}.{language}.json", Load);

    private string Find(string file, string key, string? language)
    {
        foreach (var candidate in LanguageTag.Fallbacks(language))
        {
            if (Of(file, candidate).TryGetValue(key, out var text))
            {
                return text;
            }
        }

        return "";
    }

    private FrozenDictionary<string, string> Load(string name)
    {
        if (open(name) is not { } content)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        using var document = JsonDocument.Parse(content);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal);
    }
}
