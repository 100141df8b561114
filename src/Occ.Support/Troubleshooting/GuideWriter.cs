using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes a definition as canonical JSON: the form that is hashed, and that a guide built in code is read from.</summary>
internal static class GuideWriter
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    public static string Hash(GuideDefinition guide)
    {
        const int kept = 16;
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256(Write(guide), hash);
        return Convert.ToHexString(hash[..kept]).ToLowerInvariant();
    }

    public static ReadOnlySpan<byte> Write(GuideDefinition guide, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        using (var json = new Utf8JsonWriter(buffer, indented ? Indented : Compact))
        {
            Write(json, guide);
        }

        return buffer.WrittenSpan;
    }

    private static void Write(Utf8JsonWriter json, GuideDefinition guide)
    {
        json.WriteStartObject();
        json.WriteString("id", guide.Id);
        json.WriteNumber("version", guide.Version);
        json.WriteString("category", KebabCase.Code(guide.Category));
        Flag(json, "part", guide.IsPart);
        Flag(json, "locked", guide.IsLocked);
        json.WriteString("start", guide.Start);
        Text(json, "person", guide.Person.Length == 0 ? null : guide.Person);
        if (!guide.Given.IsEmpty)
        {
            json.WriteStartObject("given");
            foreach (var (fact, kind) in guide.Given)
            {
                json.WriteString(fact, KebabCase.Code(kind));
            }

            json.WriteEndObject();
        }

        if (!guide.Withdrawn.IsEmpty)
        {
            json.WriteStartArray("withdrawn");
            foreach (var version in guide.Withdrawn)
            {
                json.WriteNumberValue(version);
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("steps");
        foreach (var step in guide.Steps)
        {
            json.WriteStartObject();
            json.WriteString("id", step.Id);
            StepWriter.Write(json, step);
            Flag(json, "locked", step.IsLocked && step is not EndStep { IsUrgent: true });
            Texts(json, "checklist", step.Checklist);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    public static void Flag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static void Texts(Utf8JsonWriter json, string name, ReadOnlySpan<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void Texts(Utf8JsonWriter json, string name, System.Collections.Immutable.ImmutableArray<string> values) => Texts(json, name, values.AsSpan());
}
