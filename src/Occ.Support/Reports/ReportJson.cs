using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The JSON form of a report, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ProblemReport))]
[JsonSerializable(typeof(ReportedAddress))]
[JsonSerializable(typeof(ReportedTransaction))]
[JsonSerializable(typeof(ReportedError))]
[JsonSerializable(typeof(ReportedEvent))]
[JsonSerializable(typeof(ReportedRedaction))]
[JsonSerializable(typeof(RedactedText))]
internal sealed partial class ReportJson : JsonSerializerContext;
