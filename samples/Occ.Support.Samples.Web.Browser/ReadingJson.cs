using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support.Samples.Web.Browser;

/// <summary>What was read, as JSON for the page. Positions count UTF-16 code units, as those of JavaScript do.</summary>
internal static class ReadingJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly AddressValidator Addresses = new();
    private static readonly TransactionIdValidator Transactions = new();

    public static string Of(Intake intake, string language) => Write(json =>
    {
        json.WriteString("category", intake.Category.Code());
        json.WriteString("about", intake.Kind?.Describe(language) ?? intake.Category.Describe(language));
        json.WriteString("language", intake.Language);
        json.WriteString("guide", intake.Guide);
        WriteRedaction(json, intake.Redaction, language);
        json.WriteStartArray("entities");
        foreach (var entity in intake.Entities)
        {
            json.WriteStartObject();
            json.WriteString("kind", entity.Kind.Code());
            json.WriteString("text", entity.Text.Value);
            json.WriteNumber("start", entity.Start);
            json.WriteNumber("length", entity.Length);
            json.WriteString("network", entity.Network is { } id ? NetworkTable.BuiltIn.Find(id)?.NameIn(language) : null);
            if (entity.Verdict is { } verdict)
            {
                json.WriteBoolean("isValid", verdict.StartsWith("valid", StringComparison.Ordinal));
                json.WriteString("explanation", Explain(entity, language));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var missing in intake.Missing)
        {
            json.WriteStringValue(missing.Question(language));
        }

        json.WriteEndArray();
        json.WritePropertyName("report");
        json.WriteRawValue(intake.Draft.ToJson());
    });

    public static string Of(Redaction redaction, string language) => Write(json => WriteRedaction(json, redaction, language));

    private static void WriteRedaction(Utf8JsonWriter json, Redaction redaction, string language)
    {
        json.WriteString("redacted", redaction.Text.Value);
        json.WriteStartArray("secrets");
        foreach (var secret in redaction.Findings)
        {
            json.WriteStartObject();
            json.WriteString("kind", secret.Kind.Code());
            json.WriteNumber("start", secret.Start);
            json.WriteNumber("length", secret.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (redaction.Exposure is { } exposure)
        {
            json.WriteStartObject("exposure");
            json.WriteString("title", exposure.Title(language));
            json.WriteStartArray("steps");
            foreach (var step in exposure.Steps(language))
            {
                json.WriteStringValue(step);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }

    /// <summary>The validator's own words about an address or an id, on the network that the message settled.</summary>
    private static string? Explain(IntakeEntity entity, string language)
    {
        var id = entity.Network ?? (entity.Networks.Count > 0 ? entity.Networks[0] : null);
        return id is null || entity.IsTruncated || NetworkTable.BuiltIn.Find(id) is not { } network ? null
            : entity.Kind == IntakeEntityKind.Address ? Addresses.Check(entity.Text.Value, network).Explain(language)
            : entity.Kind == IntakeEntityKind.Transaction ? Transactions.Check(entity.Text.Value, network).Explain(language)
            : null;
    }

    private static string Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
