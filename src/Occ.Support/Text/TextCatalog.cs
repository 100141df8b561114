using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace Occ.Support;

/// <summary>The texts that people read, by key and language.</summary>
/// <remarks>
/// A key is <c>area.name</c>, and the texts of an area stand in one embedded file per language. A text holds named
/// placeholders in braces; every language of a key has the same ones.
/// </remarks>
internal sealed class TextCatalog
{
    private static readonly Lazy<TextCatalog> BuiltInTexts = new(() => Load(EmbeddedContent.Read("texts/")));

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _texts;

    private TextCatalog(FrozenDictionary<string, FrozenDictionary<string, string>> texts) => _texts = texts;

    /// <summary>The texts that ship with the library.</summary>
    public static TextCatalog BuiltIn => BuiltInTexts.Value;

    /// <summary>The languages in which there are texts.</summary>
    public IReadOnlyCollection<string> Languages => _texts.Keys;

    /// <summary>All keys of one language.</summary>
    public IReadOnlyDictionary<string, string> Of(string language) => _texts[language];

    /// <summary>The text of a key in the nearest language, its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">No language has the key: a mistake in the library, never in its input.</exception>
    public string Get(string key, string? language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var candidate in LanguageTag.Fallbacks(language))
        {
            if (_texts.TryGetValue(candidate, out var texts) && texts.TryGetValue(key, out var text))
            {
                return Fill(text, values);
            }
        }

        throw new KeyNotFoundException($"There is no text '{key}'.");
    }

    /// <summary>Whether a key exists in English, and so in every language.</summary>
    public bool Contains(string key) => _texts[LanguageTag.English].ContainsKey(key);

    /// <summary>Puts values into the named placeholders of a text; a placeholder without a value stays as it is.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        if (values.IsEmpty || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        // One pass, so that a value that holds braces is never read as a placeholder.
        var filled = new StringBuilder(text.Length + 32);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(text, at, open - at);
            filled.Append(ValueOf(text.AsSpan(open + 1, close - open - 1), values) ?? text.Substring(open, close - open + 1));
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static string? ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (key, value) in values)
        {
            if (name.SequenceEqual(key))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Reads files named <c>texts/AREA.LANGUAGE.json</c>, each a flat JSON object of texts.</summary>
    private static TextCatalog Load(IEnumerable<(string Name, byte[] Content)> files)
    {
        var languages = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (name, content) in files)
        {
            var parts = name["texts/".Length..].Split('.');
            if (!languages.TryGetValue(parts[1], out var texts))
            {
                languages[parts[1]] = texts = new(StringComparer.Ordinal);
            }

            using var document = JsonDocument.Parse(content);
            foreach (var member in document.RootElement.EnumerateObject())
            {
                texts.Add($"{parts[0]}.{member.Name}", member.Value.GetString()!);
            }
        }

        return new(languages.ToFrozenDictionary(
            l => l.Key, l => l.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
