using System.Text.Json;
using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The JSON form of a situation, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower,
    Converters = [typeof(DaysConverter)],
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Situation))]
internal sealed partial class SituationJson : JsonSerializerContext
{
    /// <summary>A list that was null is an unknown list, which is empty.</summary>
    public static Situation Whole(Situation situation) => situation with { Transfers = situation.Transfers ?? [], Contacts = situation.Contacts ?? [], Links = situation.Links ?? [] };
}

/// <summary>Reads a span of time from a number of days.</summary>
internal sealed class DaysConverter : JsonConverter<TimeSpan>
{
    private const double Most = 36_525; // a century

    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TryGetDouble(out var days) && days is >= 0 and <= Most ? TimeSpan.FromDays(days) : throw new JsonException("The number of days is out of range.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.TotalDays);
}
