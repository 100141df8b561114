using System.Text.Json;

namespace Occ.Support;

/// <summary>A conversation of Chatwoot.</summary>
/// <remarks>See <see href="https://developers.chatwoot.com/api-reference/conversations/create-new-conversation"/>.</remarks>
internal sealed class ChatwootTicket(Utf8JsonWriter json, TicketContent content) : TicketWriter(json, content)
{
    protected override void WriteMembers()
    {
        WriteQueue("inbox_id");
        Json.WriteString("status", Status switch
        {
            CaseStatus.PendingUser => "pending",
            CaseStatus.Solved or CaseStatus.Closed => "resolved",
            _ => "open",
        });
        Json.WriteString("priority", Priority == "normal" ? "medium" : Priority);
        Json.WriteStartObject("message");
        Json.WriteString("content", Body);
        Json.WriteEndObject();
        WriteFields("custom_attributes");
    }
}
