using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>Members that answers have in common.</summary>
internal static class JsonMembers
{
    /// <summary>A list of objects.</summary>
    /// <param name="json">Where the answer is written.</param>
    /// <param name="name">The name of the list.</param>
    /// <param name="items">What becomes an object each.</param>
    /// <param name="write">Writes the members of one.</param>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
