using System.Collections.Frozen;
using System.Text.Json;

namespace Occ.Support.Samples.Mobile.ViewModels;

/// <summary>The app's own words, embedded as <c>app.LANGUAGE.json</c>. What the library says comes from the library, in the same language.</summary>
public sealed class AppWords
{
    private const string English = "en";
    private const string Chinese = "zh-Hans";

    private FrozenDictionary<string, string> _texts;

    /// <summary>Speaks one of the two languages.</summary>
    /// <param name="tag">A BCP-47 tag; null for English.</param>
    public AppWords(string? tag = null) => _texts = Load(Language = tag?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? Chinese : English);

    /// <summary>The language that is spoken.</summary>
    public string Language { get; private set; }

    /// <summary>The language that is not.</summary>
    public string Other => Language == English ? Chinese : English;

    /// <summary>What that calls itself.</summary>
    public string OtherName => Language == English ? "中文" : "English";

    /// <summary>The words of a key.</summary>
    /// <param name="key">One of the file's.</param>
    public string this[string key] => _texts[key];

    /// <summary>The words of a key, its placeholders filled.</summary>
    /// <param name="key">One of the file's.</param>
    /// <param name="values">What to put in.</param>
    public string Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var text = _texts[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", FormattableString.Invariant($"{value}"), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A moment in the person's time zone.</summary>
    /// <param name="at">The moment.</param>
    public string Moment(DateTimeOffset at) => Language == English ? FormattableString.Invariant($"{at:d MMM yyyy, HH:mm}") : FormattableString.Invariant($"{at:yyyy年M月d日 HH:mm}");

    internal void Switch() => _texts = Load(Language = Other);

    private static FrozenDictionary<string, string> Load(string language)
    {
        using var stream = typeof(AppWords).Assembly.GetManifestResourceStream($"app.{language}.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.EnumerateObject().ToFrozenDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal);
    }
}
