using System.Text.Json;
using System.Text.RegularExpressions;

namespace Occ.Support.Tests.House;

/// <summary>A file of texts in one language: every string in it, by its place in the file.</summary>
internal sealed partial record TextFile(string Path, IReadOnlyList<(string Key, string Text)> Texts)
{
    public const string English = ".en.json";
    public const string Chinese = ".zh-Hans.json";

    public string Area => System.IO.Path.GetFileName(Path).Split('.')[0];

    public string TwinPath => Path[..^English.Length] + Chinese;

    /// <summary>The English files of the repository: the library's texts and guides, and those of every sample.</summary>
    public static IEnumerable<string> EnglishPaths => Repository.Files.Where(f => f.EndsWith(English, StringComparison.Ordinal) && IsTexts(f));

    public static IEnumerable<string> ChinesePaths => Repository.Files.Where(f => f.EndsWith(Chinese, StringComparison.Ordinal) && IsTexts(f));

    public static TextFile Read(string path) => Parse(path, File.ReadAllText(Repository.At(path)));

    public static TextFile Parse(string path, string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(path, [.. Strings("", document.RootElement)]);
    }

    /// <summary>The names in braces, in ordinal order, each once.</summary>
    public static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Whether a text says something itself, beside what is put into it.</summary>
    public static bool HasWords(string text) => Placeholder().Replace(text, "").Any(char.IsLetter);

    public static bool IsChinese(string text) => text.Any(c => c is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF');

    /// <summary>What people read; cues, which only the classifier reads, have no twin in the other language.</summary>
    private static bool IsTexts(string path) =>
        path.StartsWith("src/Occ.Support/Content/texts/", StringComparison.Ordinal)
        || path.StartsWith("src/Occ.Support/Content/guides/", StringComparison.Ordinal)
        || path.StartsWith("src/Occ.Support/Content/errors/", StringComparison.Ordinal)
        || (path.StartsWith("samples/", StringComparison.Ordinal) && path.Contains("/texts/", StringComparison.Ordinal));

    private static IEnumerable<(string Key, string Text)> Strings(string key, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(m => Strings(key.Length == 0 ? m.Name : $"{key}/{m.Name}", m.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, at) => Strings($"{key}/{at}", item)),
        JsonValueKind.String => [(key, element.GetString()!)],
        _ => [(key, "")],
    };

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholder();
}
