using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Xml.Linq;

namespace Occ.Support.Tests.Security;

/// <summary>Derives the published schema of a situation from the model: its JSON metadata and its documentation.</summary>
internal sealed class SituationSchemaGenerator
{
    private const int LongestText = 65_536;
    private const int LongestList = 10_000;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject _definitions = [];
    private readonly Dictionary<string, string> _summaries =
        XDocument.Load(Path.ChangeExtension(typeof(Situation).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value, m => string.Join(' ', m.Element("summary")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    public static string Generate()
    {
        var generator = new SituationSchemaGenerator();
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Situation" };
        foreach (var (name, value) in generator.ObjectOf(typeof(Situation)).ToList())
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = generator._definitions;
        return schema.ToJsonString(Readable) + "\n";
    }

    private JsonObject ObjectOf(Type type)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        foreach (var property in SituationJson.Default.GetTypeInfo(type)!.Properties.Where(p => p.Set is not null || p.AssociatedParameter is not null))
        {
            var node = NodeOf(property.PropertyType, IsNullable(property));
            node["description"] = Summary(type, (MemberInfo)property.AttributeProvider!, property.PropertyType);
            properties[property.Name] = node;
            if (property.IsRequired)
            {
                required.Add(property.Name);
            }
        }

        var schema = new JsonObject { ["description"] = _summaries[$"T:{type.FullName}"], ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Count > 0)
        {
            schema["required"] = required;
        }

        return schema;
    }

    private JsonObject NodeOf(Type declared, bool isNullable)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(bool))
        {
            return Typed("boolean", isNullable);
        }

        if (type == typeof(int))
        {
            return Typed("integer", isNullable);
        }

        if (type == typeof(TimeSpan))
        {
            return Typed("number", isNullable);
        }

        if (type == typeof(string))
        {
            var text = Typed("string", isNullable);
            text["maxLength"] = LongestText;
            return text;
        }

        if (type.IsEnum)
        {
            var code = Typed("string", isNullable);
            code["enum"] = new JsonArray([.. Enum.GetValues(type).Cast<Enum>().Select(v => (JsonNode)JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()))]);
            return code;
        }

        if (type.IsGenericType && type.IsAssignableTo(typeof(System.Collections.IEnumerable)))
        {
            var list = Typed("array", isNullable);
            list["maxItems"] = LongestList;
            list["items"] = NodeOf(type.GetGenericArguments()[0], false);
            return list;
        }

        var name = JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = new JsonObject();
            _definitions[name] = ObjectOf(type);
        }

        return new() { ["$ref"] = $"#/$defs/{name}{(isNullable ? OrNull(name) : "")}" };
    }

    /// <summary>A definition of its own for an object that may be null, since a reference can't say so.</summary>
    private string OrNull(string name)
    {
        const string ending = "-or-null";
        var nullable = _definitions[name]!.DeepClone().AsObject();
        nullable["type"] = new JsonArray("object", "null");
        _definitions[name + ending] = nullable;
        return ending;
    }

    private static JsonObject Typed(string type, bool isNullable) => new() { ["type"] = isNullable ? new JsonArray(type, "null") : type };

    /// <summary>What may be null in the model is unknown where it is null on the wire, and so is a list.</summary>
    private static bool IsNullable(JsonPropertyInfo property) => !property.IsRequired && (!property.PropertyType.IsValueType || Nullable.GetUnderlyingType(property.PropertyType) is not null);

    private string Summary(Type type, MemberInfo member, Type propertyType) =>
        _summaries[$"P:{type.FullName}.{member.Name}"] + ((Nullable.GetUnderlyingType(propertyType) ?? propertyType) == typeof(TimeSpan) ? " In days." : "");
}
