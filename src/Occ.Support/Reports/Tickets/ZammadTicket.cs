using System.Text.Json;

namespace Occ.Support;

/// <summary>A ticket of Zammad.</summary>
/// <remarks>Custom objects are members of the ticket, priorities are 1 to 3. See <see href="https://docs.zammad.org/en/latest/api/ticket/index.html"/>.</remarks>
internal sealed class ZammadTicket(Utf8JsonWriter json, TicketContent content) : TicketWriter(json, content)
{
    protected override void WriteMembers()
    {
        Json.WriteString("title", Subject);
        WriteText("group", Map.Queue);
        Json.WriteNumber("priority_id", Math.Max(1, (int)Report.Priority));
        Json.WriteString("state", Status switch
        {
            CaseStatus.Open => "new",
            CaseStatus.PendingUser or CaseStatus.PendingSupport or CaseStatus.Reopened => "open",
            _ => "closed",
        });
        Json.WriteString("tags", Tag == Category ? Tag : $"{Category},{Tag}");
        Json.WriteStartObject("article");
        Json.WriteString("subject", Subject);
        Json.WriteString("body", Body);
        Json.WriteString("content_type", "text/plain");
        Json.WriteString("type", "note");
        Json.WriteBoolean("internal", false);
        Json.WriteEndObject();
        WriteFields();
    }
}
