using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support.AI;

/// <summary>The shapes that go in and out of the tools.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(System.Text.Json.JsonElement))]
[JsonSerializable(typeof(AddressAnswer))]
[JsonSerializable(typeof(TransactionAnswer))]
[JsonSerializable(typeof(ExplorerAnswer))]
[JsonSerializable(typeof(LinkAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
[JsonSerializable(typeof(RedactionAnswer))]
[JsonSerializable(typeof(MessageAnswer))]
[JsonSerializable(typeof(GuidesAnswer))]
[JsonSerializable(typeof(StepAnswer))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    /// <summary>Chinese is written as itself, since a model reads it.</summary>
    public static JsonSerializerOptions Relaxed => field ??= Make(); // made late: the generated half has statics of its own

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(Default.Options) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        options.MakeReadOnly();
        return options;
    }
}
