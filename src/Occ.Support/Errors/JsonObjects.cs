using System.Text.Json;

namespace Occ.Support;

/// <summary>Objects of JSON as one.</summary>
internal static class JsonObjects
{
    /// <summary>Why bytes are no flat object of texts; null where they are one.</summary>
    public static string? FaultOf(ReadOnlyMemory<byte> content)
    {
        if (!JsonText.IsWhole(content.Span))
        {
            return "1: the file is not whole Unicode";
        }

        try
        {
            using var document = JsonDocument.Parse(content);
            var names = new HashSet<string>(StringComparer.Ordinal);
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.EnumerateObject().All(m => m.Value.ValueKind == JsonValueKind.String && names.Add(m.Name))
                ? null
                : "1: the file is not an object of texts, each once";
        }
        catch (JsonException broken)
        {
            return $"{(broken.LineNumber ?? 0) + 1}: the file is not JSON";
        }
    }

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
