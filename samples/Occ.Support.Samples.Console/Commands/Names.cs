using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Networks by name for people and by id for programs.</summary>
internal static class Names
{
    private const int MostNames = 8;

    /// <summary>The first names of a list, and how many follow; null where there is none.</summary>
    public static string? Of(IEnumerable<Network>? networks, string language)
    {
        var names = networks?.Select(n => n.NameIn(language)).ToList() ?? [];
        var rest = names.Count - MostNames;
        var shown = string.Join(ConsoleTexts.Get("list.separator", language), names.Take(MostNames));
        return names.Count == 0 ? null : rest > 0 ? ConsoleTexts.Get("list.more", language, ("names", shown), ("count", $"{names.Count}")) : shown;
    }

    /// <summary>A value as it stands on the wire.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<Network> networks) => json.WriteTexts(name, networks.Select(n => n.Id));

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes <c>position</c> and <c>length</c> in UTF-16 code units, where a place is known.</summary>
    public static void WritePlace(this Utf8JsonWriter json, int? position, int length)
    {
        if (position is { } at)
        {
            json.WriteNumber("position", at);
            json.WriteNumber("length", length);
        }
    }
}
