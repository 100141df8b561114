using System.Text.Json;

namespace Occ.Support;

/// <summary>Objects of JSON as one.</summary>
internal static class JsonObjects
{
    /// <summary>Joins flat objects; a member of a later one takes the place of an earlier.</summary>
    public static byte[] Join(IEnumerable<ReadOnlyMemory<byte>> objects)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in objects)
        {
            using var document = JsonDocument.Parse(one);
            foreach (var member in document.RootElement.EnumerateObject())
            {
                members[member.Name] = member.Value.GetString()!;
            }
        }

        using var joined = new MemoryStream();
        using (var writer = new Utf8JsonWriter(joined))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                writer.WriteString(name, value);
            }

            writer.WriteEndObject();
        }

        return joined.ToArray();
    }
}
