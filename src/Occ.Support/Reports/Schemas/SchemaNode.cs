using System.Collections.Frozen;
using System.Text.Json;

namespace Occ.Support;

/// <summary>One node of the published schema: the few keywords of JSON Schema that it uses, references resolved.</summary>
internal sealed class SchemaNode
{
    public required JsonValueKind Kind { get; init; }

    public bool IsNullable { get; init; }

    public required FrozenDictionary<string, SchemaNode> Properties { get; init; }

    public required IReadOnlyList<string> Required { get; init; }

    public required FrozenSet<string>? Enum { get; init; }

    public required int? Const { get; init; }

    public required int? MaxLength { get; init; }

    public required int? MaxItems { get; init; }

    public required string? Format { get; init; }

    public required SchemaNode? Items { get; init; }

    /// <summary>Reads a node. Every object of the schema is closed: it allows no other members.</summary>
    public static SchemaNode Read(JsonElement node, JsonElement root)
    {
        if (node.TryGetProperty("$ref", out var reference))
        {
            return Read(root.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), root);
        }

        var type = node.GetProperty("type");
        var types = type.ValueKind == JsonValueKind.Array ? Texts(type) : [type.GetString()!];
        return new()
        {
            Kind = KindOf(types[0]),
            IsNullable = types.Contains("null"),
            Properties = Member(node, "properties", p => p.EnumerateObject().ToFrozenDictionary(m => m.Name, m => Read(m.Value, root))) ?? FrozenDictionary<string, SchemaNode>.Empty,
            Required = Member(node, "required", Texts) ?? [],
            Enum = Member(node, "enum", Texts)?.ToFrozenSet(),
            Const = Number(node, "const"),
            MaxLength = Number(node, "maxLength"),
            MaxItems = Number(node, "maxItems"),
            Format = Member(node, "format", f => f.GetString()!),
            Items = Member(node, "items", i => Read(i, root)),
        };
    }

    private static JsonValueKind KindOf(string type) => type switch
    {
        "object" => JsonValueKind.Object,
        "array" => JsonValueKind.Array,
        "string" => JsonValueKind.String,
        "boolean" => JsonValueKind.True,
        _ => JsonValueKind.Number,
    };

    private static T? Member<T>(JsonElement node, string name, Func<JsonElement, T> read)
        where T : class => node.TryGetProperty(name, out var member) ? read(member) : null;

    private static int? Number(JsonElement node, string name) => node.TryGetProperty(name, out var member) ? member.GetInt32() : null;

    private static List<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(t => t.GetString()!)];
}
