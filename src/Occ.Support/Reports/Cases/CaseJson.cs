using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A case as it is written.</summary>
internal sealed record CaseDocument([property: JsonRequired] DateTimeOffset Opened, CaseChange[] Changes);

/// <summary>The JSON form of a case, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CaseDocument))]
internal sealed partial class CaseJson : JsonSerializerContext;
