using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Occ.Support.Tests.Reports;

/// <summary>Derives the published schema from the model: its JSON metadata, its limits and its documentation.</summary>
internal sealed partial class ReportSchemaGenerator
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What other validators check by pattern and the reader checks by code.</summary>
    private static readonly Dictionary<string, string> Patterns = new()
    {
        [SchemaFormats.Code] = "^[a-z0-9]+(-[a-z0-9]+)*$",
        [SchemaFormats.DateTime] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})$",
        [SchemaFormats.Decimal] = "^([0-9]{1,78}|(?=[0-9.]{3,79}$)[0-9]+\\.[0-9]+)$",
        [SchemaFormats.Language] = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",
        [SchemaFormats.TimeZone] = "^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$",
    };

    private readonly JsonObject _definitions = [];
    private readonly Dictionary<string, string> _summaries =
        XDocument.Load(Path.ChangeExtension(typeof(ProblemReport).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(m => m.Element("summary") is not null)
            .ToDictionary(m => m.Attribute("name")!.Value, m => Plain(m.Element("summary")!));

    public static string Generate()
    {
        var generator = new ReportSchemaGenerator();
        var root = generator.ObjectOf(typeof(ProblemReport));
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = "Problem report" };
        foreach (var (name, value) in root.ToList())
        {
            root.Remove(name);
            schema[name] = value;
        }

        schema["$defs"] = generator._definitions;
        return schema.ToJsonString(Readable) + "\n";
    }

    private JsonObject ObjectOf(Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var property in ReportJson.Default.GetTypeInfo(type)!.Properties.Where(p => p.Get is not null))
        {
            var member = (MemberInfo)property.AttributeProvider!;
            var wire = member.GetCustomAttribute<WireAttribute>();
            if (wire is null)
            {
                continue;
            }

            var node = NodeOf(property.PropertyType, wire);
            node["description"] = _summaries[$"P:{type.FullName}.{member.Name}"];
            properties[property.Name] = node;
            if (wire.Required)
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

    private JsonObject NodeOf(Type declared, WireAttribute wire)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum)
        {
            return new() { ["type"] = "string", ["enum"] = new JsonArray([.. type.GetEnumValues().Cast<object>().Select(v => JsonNode.Parse(JsonSerializer.Serialize(v, type)))]) };
        }

        if (type == typeof(int))
        {
            return new() { ["type"] = "integer", ["const"] = ProblemReport.CurrentVersion };
        }

        if (type == typeof(bool))
        {
            return new() { ["type"] = "boolean" };
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ReportItems<>))
        {
            return new() { ["type"] = "array", ["maxItems"] = wire.MaxItems, ["items"] = NodeOf(type.GetGenericArguments()[0], wire) };
        }

        if (type == typeof(RedactedText) || type == typeof(DecimalText) || type == typeof(DateTimeOffset))
        {
            var text = new JsonObject { ["type"] = "string", ["maxLength"] = wire.MaxLength };
            if (wire.Format is { } format)
            {
                text["format"] = format;
                text["pattern"] = Patterns[format];
            }

            return text;
        }

        var name = JsonNamingPolicy.CamelCase.ConvertName(type.Name);
        if (!_definitions.ContainsKey(name))
        {
            _definitions[name] = ObjectOf(type);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private static string Plain(XElement summary)
    {
        var text = string.Concat(summary.DescendantNodes().Select(n => n switch
        {
            XText words => words.Value,
            XElement reference when reference.Attribute("cref") is { } cref => cref.Value[(cref.Value.LastIndexOf('.') + 1)..],
            _ => "",
        }));
        return Spaces().Replace(text, " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
