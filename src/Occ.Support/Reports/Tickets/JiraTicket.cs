using System.Text.Json;

namespace Occ.Support;

/// <summary>A request of Jira Service Management.</summary>
/// <remarks>A new request starts in its workflow's first state. See <see href="https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/"/>.</remarks>
internal sealed class JiraTicket(Utf8JsonWriter json, TicketContent content) : TicketWriter(json, content)
{
    protected override void WriteMembers()
    {
        WriteText("serviceDeskId", Map.Queue);
        WriteText("requestTypeId", Map.RequestType);
        Json.WriteStartObject("requestFieldValues");
        Json.WriteString("summary", Subject);
        Json.WriteString("description", Body);
        Json.WriteStartObject("priority");
        Json.WriteString("name", Report.Priority switch
        {
            ProblemPriority.Urgent => "Highest",
            ProblemPriority.High => "High",
            ProblemPriority.Normal => "Medium",
            _ => "Low",
        });
        Json.WriteEndObject();
        Json.WriteStartArray("labels");
        Json.WriteStringValue(Tag);
        Json.WriteEndArray();
        WriteFields();
        Json.WriteEndObject();
    }
}
