using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Writes reports as tickets of a host's ticket system, and reads them back equal.</summary>
/// <remarks>
/// A ticket's text is for people; the whole report travels in one custom field as JSON. A report is free of secrets, so its
/// ticket is.
/// </remarks>
public static class Tickets
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the body of the request that makes a ticket.</summary>
    /// <param name="report">The report.</param>
    /// <param name="system">The ticket system.</param>
    /// <param name="map">The host's fields.</param>
    /// <param name="status">Where the case stands.</param>
    /// <param name="language">A BCP-47 tag for the words, or null for the language of the report.</param>
    /// <returns>One JSON object.</returns>
    public static string Write(ProblemReport report, TicketSystem system, TicketMap map, CaseStatus status = CaseStatus.Open, string? language = null)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(map);
        ReportLimits.Defined(system, nameof(system));
        ReportLimits.Defined(status, nameof(status));
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Relaxed))
        {
            var content = new TicketContent(report, map, status, language);
            TicketWriter ticket = system switch
            {
                TicketSystem.Zendesk => new ZendeskTicket(json, content),
                TicketSystem.Freshdesk => new FreshdeskTicket(json, content),
                TicketSystem.JiraServiceManagement => new JiraTicket(json, content),
                TicketSystem.Zammad => new ZammadTicket(json, content),
                _ => new ChatwootTicket(json, content),
            };
            ticket.Write();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads the report back from a ticket, as it was written or as the ticket system answers with it.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="map">The host's fields.</param>
    /// <returns>The report, or why there is none.</returns>
    public static ReportReading Read(string json, TicketMap map)
    {
        Guard.Against.Null(json);
        Guard.Against.Null(map);
        if (!JsonText.TryEncode(json, out var utf8) || !JsonText.IsWhole(utf8))
        {
            return new([new("", ReportFaultKind.NotUnicode)]);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8);
            return Find(document.RootElement, map.ReportField) is { } report ? new ReportReader().Read(report) : new([new("", ReportFaultKind.MissingMember)]);
        }
        catch (JsonException broken)
        {
            return new([new("", ReportFaultKind.BrokenJson) { Line = (broken.LineNumber ?? 0) + 1, BytePosition = (broken.BytePositionInLine ?? 0) + 1 }]);
        }
    }

    /// <summary>The value of a custom field: a member of its name, or a list entry of its id.</summary>
    private static string? Find(JsonElement element, string field)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(e => Find(e, field)).FirstOrDefault(v => v is not null);
            case JsonValueKind.Object when IsEntry(element, field) && element.TryGetProperty("value", out var entry) && entry.ValueKind == JsonValueKind.String:
                return entry.GetString();
            case JsonValueKind.Object when element.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String:
                return value.GetString();
            case JsonValueKind.Object:
                return element.EnumerateObject().Select(m => Find(m.Value, field)).FirstOrDefault(v => v is not null);
            default:
                return null;
        }
    }

    private static bool IsEntry(JsonElement element, string field) =>
        (element.TryGetProperty("id", out var id) || element.TryGetProperty("fieldId", out id)) && id.ToString() == field;
}
