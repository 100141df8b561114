using System.Net;
using System.Text.Json;

namespace Occ.Support;

/// <summary>A ticket of Freshdesk.</summary>
/// <remarks>The description is HTML, priorities and states are numbers. See <see href="https://developers.freshdesk.com/api/#create_ticket"/>.</remarks>
internal sealed class FreshdeskTicket(Utf8JsonWriter json, TicketContent content) : TicketWriter(json, content)
{
    protected override void WriteMembers()
    {
        Json.WriteString("subject", Subject);
        Json.WriteString("description", WebUtility.HtmlEncode(Body).Replace("\n", "<br>", StringComparison.Ordinal));
        Json.WriteNumber("priority", (int)Report.Priority + 1);
        Json.WriteNumber("status", Status switch
        {
            CaseStatus.PendingUser or CaseStatus.PendingSupport => 3,
            CaseStatus.Solved => 4,
            CaseStatus.Closed => 5,
            _ => 2,
        });
        WriteQueue("group_id");
        WriteTags();
        WriteFields("custom_fields");
    }
}
