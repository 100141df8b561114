using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes one report in the shape of each ticket system.</summary>
internal sealed class TicketWriter(Utf8JsonWriter json, ProblemReport report, TicketMap map, CaseStatus status, string? language)
{
    private readonly string _subject = ReportText.Subject(report, language);
    private readonly string _body = ReportText.Write(report, language);
    private readonly string _priority = KebabCase.Code(report.Priority);

    private string Category => KebabCase.Code(report.Category);

    private string Tag => report.Kind is { } kind ? KebabCase.Code(kind) : Category;

    /// <summary>https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/</summary>
    public void WriteZendesk()
    {
        json.WriteStartObject();
        json.WriteStartObject("ticket");
        json.WriteString("subject", _subject);
        json.WriteStartObject("comment");
        json.WriteString("body", _body);
        json.WriteEndObject();
        json.WriteString("priority", _priority);
        json.WriteString("type", report.Category == ProblemCategory.Other ? "question" : "problem");
        json.WriteString("status", status switch
        {
            CaseStatus.Open => "new",
            CaseStatus.PendingUser => "pending",
            CaseStatus.PendingSupport => "hold",
            CaseStatus.Solved => "solved",
            CaseStatus.Closed => "closed",
            _ => "open",
        });
        Text("external_id", report.Id.Value);
        Queue("group_id");
        Tags();
        json.WriteStartArray("custom_fields");
        foreach (var (field, value) in Values())
        {
            json.WriteStartObject();
            Id("id", field);
            json.WriteString("value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>https://developers.freshdesk.com/api/#create_ticket: the description is HTML, priorities and states are numbers.</summary>
    public void WriteFreshdesk()
    {
        json.WriteStartObject();
        json.WriteString("subject", _subject);
        json.WriteString("description", WebUtility.HtmlEncode(_body).Replace("\n", "<br>", StringComparison.Ordinal));
        json.WriteNumber("priority", (int)report.Priority + 1);
        json.WriteNumber("status", status switch
        {
            CaseStatus.PendingUser or CaseStatus.PendingSupport => 3,
            CaseStatus.Solved => 4,
            CaseStatus.Closed => 5,
            _ => 2,
        });
        Queue("group_id");
        Tags();
        Fields("custom_fields");
        json.WriteEndObject();
    }

    /// <summary>https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/: a new request starts in its workflow's first state.</summary>
    public void WriteJira()
    {
        json.WriteStartObject();
        Text("serviceDeskId", map.Queue);
        Text("requestTypeId", map.RequestType);
        json.WriteStartObject("requestFieldValues");
        json.WriteString("summary", _subject);
        json.WriteString("description", _body);
        json.WriteStartObject("priority");
        json.WriteString("name", report.Priority switch
        {
            ProblemPriority.Urgent => "Highest",
            ProblemPriority.High => "High",
            ProblemPriority.Normal => "Medium",
            _ => "Low",
        });
        json.WriteEndObject();
        json.WriteStartArray("labels");
        json.WriteStringValue(Tag);
        json.WriteEndArray();
        FieldMembers();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>https://docs.zammad.org/en/latest/api/ticket/index.html: custom objects are members of the ticket, priorities are 1 to 3.</summary>
    public void WriteZammad()
    {
        json.WriteStartObject();
        json.WriteString("title", _subject);
        Text("group", map.Queue);
        json.WriteNumber("priority_id", Math.Max(1, (int)report.Priority));
        json.WriteString("state", status switch
        {
            CaseStatus.Open => "new",
            CaseStatus.PendingUser or CaseStatus.PendingSupport or CaseStatus.Reopened => "open",
            _ => "closed",
        });
        json.WriteString("tags", Tag == Category ? Tag : $"{Category},{Tag}");
        json.WriteStartObject("article");
        json.WriteString("subject", _subject);
        json.WriteString("body", _body);
        json.WriteString("content_type", "text/plain");
        json.WriteString("type", "note");
        json.WriteBoolean("internal", false);
        json.WriteEndObject();
        FieldMembers();
        json.WriteEndObject();
    }

    /// <summary>https://developers.chatwoot.com/api-reference/conversations/create-new-conversation</summary>
    public void WriteChatwoot()
    {
        json.WriteStartObject();
        Queue("inbox_id");
        json.WriteString("status", status switch
        {
            CaseStatus.PendingUser => "pending",
            CaseStatus.Solved or CaseStatus.Closed => "resolved",
            _ => "open",
        });
        json.WriteString("priority", _priority == "normal" ? "medium" : _priority);
        json.WriteStartObject("message");
        json.WriteString("content", _body);
        json.WriteEndObject();
        Fields("custom_attributes");
        json.WriteEndObject();
    }

    private void Tags()
    {
        json.WriteStartArray("tags");
        json.WriteStringValue(Category);
        if (Tag != Category)
        {
            json.WriteStringValue(Tag);
        }

        json.WriteEndArray();
    }

    private void Fields(string name)
    {
        json.WriteStartObject(name);
        FieldMembers();
        json.WriteEndObject();
    }

    private void FieldMembers()
    {
        foreach (var (field, value) in Values())
        {
            json.WriteString(field, value);
        }
    }

    private IEnumerable<(string Field, string Value)> Values() => map.Fields
        .OrderBy(f => f.Key)
        .Select(f => (f.Value, FactText.Of(report, f.Key)))
        .Where(f => f.Item2.Length > 0)
        .Append((map.ReportField, report.ToJson()));

    private void Text(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private void Queue(string name)
    {
        if (map.Queue is { } queue)
        {
            Id(name, queue);
        }
    }

    /// <summary>Ids that are numbers are written as numbers.</summary>
    private void Id(string name, string id)
    {
        if (long.TryParse(id, NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteString(name, id);
        }
    }
}
