using System.Text;

namespace Occ.Support;

/// <summary>The texts that people read, by key and language.</summary>
/// <remarks>
/// A key is <c>area.name</c>, and the texts of an area stand in one embedded file per language. A text holds named
/// placeholders in braces; every language of a key has the same ones.
/// </remarks>
internal sealed class TextCatalog
{
    private readonly Dictionary<string, List<TextArea>> _languages = new(StringComparer.Ordinal);

    private TextCatalog(IEnumerable<string> files)
    {
        foreach (var area in files.Select(file => new TextArea(file)))
        {
            if (!_languages.TryGetValue(area.Language, out var areas))
            {
                _languages.Add(area.Language, areas = []);
            }

            areas.Add(area);
        }
    }

    /// <summary>The texts that ship with the library.</summary>
    public static TextCatalog BuiltIn { get; } = new(EmbeddedContent.Names(TextArea.Folder));

    /// <summary>The languages in which there are texts.</summary>
    public IReadOnlyCollection<string> Languages => _languages.Keys;

    /// <summary>All texts of one language by their keys.</summary>
    public IReadOnlyDictionary<string, string> Of(string language) =>
        _languages[language].SelectMany(area => area.Texts).ToDictionary(text => text.Key, text => text.Value, StringComparer.Ordinal);

    /// <summary>The text of a key in the nearest language, its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">No language has the key: a mistake in the library, never in its input.</exception>
    public string Get(string key, string? language, params ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var candidate in LanguageTag.Fallbacks(language))
        {
            if (Find(key, candidate) is { } text)
            {
                return Fill(text, values);
            }
        }

        throw new KeyNotFoundException($"There is no text '{key}'.");
    }

    /// <summary>Whether a key exists in English, and so in every language.</summary>
    public bool Contains(string key) => Find(key, LanguageTag.English) is not null;

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

    private string? Find(string key, string language)
    {
        foreach (var area in _languages.GetValueOrDefault(language) ?? [])
        {
            if (key.StartsWith(area.Prefix, StringComparison.Ordinal))
            {
                return area.Texts.GetValueOrDefault(key);
            }
        }

        return null;
    }
}
