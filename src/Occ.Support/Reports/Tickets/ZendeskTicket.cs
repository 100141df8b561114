using System.Text.Json;

namespace Occ.Support;

/// <summary>A ticket of Zendesk Support.</summary>
/// <remarks>See <see href="https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/"/>.</remarks>
internal sealed class ZendeskTicket(Utf8JsonWriter json, TicketContent content) : TicketWriter(json, content)
{
    protected override void WriteMembers()
    {
        Json.WriteStartObject("ticket");
        Json.WriteString("subject", Subject);
        Json.WriteStartObject("comment");
        Json.WriteString("body", Body);
        Json.WriteEndObject();
        Json.WriteString("priority", Priority);
        Json.WriteString("type", Report.Category == ProblemCategory.Other ? "question" : "problem");
        Json.WriteString("status", Status switch
        {
            CaseStatus.Open => "new",
            CaseStatus.PendingUser => "pending",
            CaseStatus.PendingSupport => "hold",
            CaseStatus.Solved => "solved",
            CaseStatus.Closed => "closed",
            _ => "open",
        });
        WriteText("external_id", Report.Id.Value);
        WriteQueue("group_id");
        WriteTags();
        Json.WriteStartArray("custom_fields");
        foreach (var (field, value) in Fields())
        {
            Json.WriteStartObject();
            WriteId("id", field);
            Json.WriteString("value", value);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
    }
}
