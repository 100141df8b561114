using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Occ.Support;

/// <summary>The compact JSON of a session: times in Unix seconds, those of answers counted from the start.</summary>
internal static class SessionJson
{
    private const int Schema = 1;
    private const int LongestText = 64 * 1024;
    private const long LastSecond = 253402300799; // 9999-12-31T23:59:59Z

    /// <summary>Writes Chinese as it is: the text is JSON in a store, never part of a page.</summary>
    private static readonly JsonTypeInfo<SessionData> Type = new SessionJsonContext(
        new(SessionJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).SessionData;

    public static string Write(Session session) => JsonSerializer.Serialize(ToData(session), Type);

    private static SessionData ToData(Session session)
    {
        var started = session.StartedAt.ToUnixTimeSeconds();
        return new()
        {
            Schema = Schema,
            Guide = session.Guide,
            Version = session.GuideVersion,
            Hash = session.GuideHash,
            Language = session.Language,
            Revision = session.Revision,
            Started = started,
            Expires = session.ExpiresAt.ToUnixTimeSeconds(),
            Failures = session.Failures,
            Called = session.Called.IsEmpty ? null : [.. session.Called.Select(c => new GuideStampData(c.Id, c.Version, c.Hash))],
            Log = [.. session.Log.Select(e => new SessionEntryData(e.Step, e.Value, e.IsHandedOver, e.At.ToUnixTimeSeconds() - started))],
            Known = session.Known.IsEmpty ? null : session.Known.ToDictionary(),
            Withdrawn = session.Withdrawn.IsEmpty ? null : session.Withdrawn.ToDictionary(),
            Secrets = session.Secrets.IsEmpty ? null : [.. session.Secrets],
            Seen = [.. session.Seen],
            Aside = session.Aside is null ? null : ToData(session.Aside),
        };
    }

    public static SessionReading Read(string? json)
    {
        if (json is null or { Length: > LongestText } || !JsonText.TryEncode(json, out var utf8))
        {
            return new(null, SessionFault.Unreadable);
        }

        try
        {
            return Read(JsonSerializer.Deserialize(utf8, Type));
        }
        catch (JsonException)
        {
            return new(null, SessionFault.Unreadable);
        }
    }

    private static SessionReading Read(SessionData? data)
    {
        if (data is null)
        {
            return new(null, SessionFault.Unreadable);
        }

        if (data.Schema != Schema)
        {
            return new(null, SessionFault.UnknownSchema);
        }

        if (data is not { Guide.Length: > 0, Hash.Length: > 0, Version: > 0 })
        {
            return new(null, SessionFault.MissingStamp);
        }

        return IsSound(data, 0) ? new(ToSession(data), SessionFault.None) : new(null, SessionFault.Unreadable);
    }

    private static bool IsSound(SessionData data, int depth) =>
        data is { Schema: Schema, Guide.Length: > 0, Hash.Length: > 0, Version: > 0, Revision: >= 0, Failures: >= 0, Language: { } language } && SchemaFormats.Matches(SchemaFormats.Language, language)
        && depth <= Subjects.MostAside && (data.Aside is null || IsSound(data.Aside, depth + 1))
        && (data.Called?.All(c => c is { Id.Length: > 0, Hash.Length: > 0 }) ?? true)
        && IsTime(data.Started) && IsTime(data.Expires)
        && data.Log is { Length: <= AnswerOutcomes.MostAnswers + 1 } log
        && log.All(e => e is { Step.Length: > 0 } && IsTime(data.Started + e.At))
        && data.Seen is { Length: <= Session.RememberedInputs } seen && seen.All(s => s is not null)
        && (data.Secrets is null || (data.Secrets.Length <= Session.MostSecrets && data.Secrets.All(s => SchemaFormats.Matches(SchemaFormats.Code, s ?? ""))))
        && (data.Known?.Values.All(v => v is not null) ?? true) && (data.Withdrawn?.Values.All(v => v is not null) ?? true);

    private static bool IsTime(long seconds) => seconds is >= 0 and <= LastSecond;

    private static Session ToSession(SessionData data) => new()
    {
        Guide = data.Guide!,
        GuideVersion = data.Version,
        GuideHash = data.Hash!,
        Language = data.Language!,
        Revision = data.Revision,
        StartedAt = DateTimeOffset.FromUnixTimeSeconds(data.Started),
        ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(data.Expires),
        Failures = data.Failures,
        Called = data.Called is null ? [] : [.. data.Called.Select(c => new GuideStamp(c.Id, c.Version, c.Hash))],
        Aside = data.Aside is null ? null : ToSession(data.Aside),
        Log = [.. data.Log!.Select(e => new SessionEntry(e.Step, e.Value, e.IsHandedOver, DateTimeOffset.FromUnixTimeSeconds(data.Started + e.At)))],
        Known = Sorted(data.Known),
        Withdrawn = Sorted(data.Withdrawn),
        Secrets = [.. data.Secrets ?? []],
        Seen = [.. data.Seen!],
    };

    private static ImmutableSortedDictionary<string, string> Sorted(Dictionary<string, string>? values) =>
        (values ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal);
}

/// <summary>The members of a session's JSON.</summary>
internal sealed record SessionData
{
    public int Schema { get; init; }

    public string? Guide { get; init; }

    public int Version { get; init; }

    public string? Hash { get; init; }

    public string? Language { get; init; }

    public int Revision { get; init; }

    public long Started { get; init; }

    public long Expires { get; init; }

    public int Failures { get; init; }

    public GuideStampData[]? Called { get; init; }

    public SessionEntryData[]? Log { get; init; }

    public Dictionary<string, string>? Known { get; init; }

    public Dictionary<string, string>? Withdrawn { get; init; }

    public string[]? Secrets { get; init; }

    public string[]? Seen { get; init; }

    public SessionData? Aside { get; init; }
}

/// <summary>A called guide in a session's JSON.</summary>
internal sealed record GuideStampData(
    [property: JsonPropertyName("g")] string Id,
    [property: JsonPropertyName("v")] int Version,
    [property: JsonPropertyName("h")] string Hash);

/// <summary>One answer in a session's JSON: step, value, seconds after the start, and whether it was handed over.</summary>
internal sealed record SessionEntryData(
    [property: JsonPropertyName("s")] string Step,
    [property: JsonPropertyName("v")] string? Value,
    [property: JsonPropertyName("x")] bool IsHandedOver,
    [property: JsonPropertyName("t")] long At);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SessionData))]
internal sealed partial class SessionJsonContext : JsonSerializerContext;
