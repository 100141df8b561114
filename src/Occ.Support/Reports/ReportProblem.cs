using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Writes the faults of a document as RFC 9457 problem details.</summary>
public static class ReportProblem
{
    /// <summary>The type of the problem, a URN.</summary>
    public const string Type = "urn:occ-support:problem:invalid-report";

    /// <summary>The media type of what <see cref="Write"/> returns.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Writes the problem: type, title, status, detail, and an entry of <c>errors</c> for each fault with its pointer, code and reason.</summary>
    /// <param name="reading">A reading with faults.</param>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    /// <param name="instance">A URI reference that names this occurrence, or null.</param>
    /// <returns>One JSON object. It repeats nothing of the document but the names of members.</returns>
    /// <exception cref="ArgumentException">The reading has no faults.</exception>
    public static string Write(ReportReading reading, string? language = null, string? instance = null)
    {
        Guard.Against.Null(reading);
        if (reading.Faults.Count == 0)
        {
            throw new ArgumentException("The reading has no faults.", nameof(reading));
        }

        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", Type);
            json.WriteString("title", TextCatalog.BuiltIn.Get("reports.problem-title", language));
            json.WriteNumber("status", Status(reading.Faults[0].Kind));
            json.WriteString("detail", reading.Faults[0].Explain(language));
            if (instance is not null)
            {
                json.WriteString("instance", instance);
            }

            json.WriteStartArray("errors");
            foreach (var fault in reading.Faults)
            {
                json.WriteStartObject();
                json.WriteString("pointer", fault.Pointer);
                json.WriteString("code", fault.Code);
                json.WriteString("detail", fault.Explain(language));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The HTTP status for a fault: 413 too large, 400 no JSON, 422 anything else (RFC 9110).</summary>
    private static int Status(ReportFaultKind kind) => kind switch
    {
        ReportFaultKind.TooLarge => 413,
        ReportFaultKind.BrokenJson or ReportFaultKind.NotUnicode or ReportFaultKind.TooDeep => 400,
        _ => 422,
    };
}
