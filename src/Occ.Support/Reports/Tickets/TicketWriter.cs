using System.Globalization;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes a report in the shape of a ticket system; here stands what the systems share.</summary>
internal abstract class TicketWriter(Utf8JsonWriter json, TicketContent content)
{
    protected Utf8JsonWriter Json => json;

    protected ProblemReport Report => content.Report;

    protected TicketMap Map => content.Map;

    protected CaseStatus Status => content.Status;

    protected string Subject { get; } = ReportText.Subject(content.Report, content.Language);

    protected string Body { get; } = ReportText.Write(content.Report, content.Language);

    protected string Priority => KebabCase.Code(Report.Priority);

    protected string Category => KebabCase.Code(Report.Category);

    /// <summary>The kind of the problem, or its category where the kind is open.</summary>
    protected string Tag => Report.Kind is { } kind ? KebabCase.Code(kind) : Category;

    public void Write()
    {
        json.WriteStartObject();
        WriteMembers();
        json.WriteEndObject();
    }

    protected abstract void WriteMembers();

    protected void WriteTags()
    {
        json.WriteStartArray("tags");
        json.WriteStringValue(Category);
        if (Tag != Category)
        {
            json.WriteStringValue(Tag);
        }

        json.WriteEndArray();
    }

    /// <summary>The custom fields as one object.</summary>
    protected void WriteFields(string name)
    {
        json.WriteStartObject(name);
        WriteFields();
        json.WriteEndObject();
    }

    /// <summary>The custom fields as members.</summary>
    protected void WriteFields()
    {
        foreach (var (field, value) in Fields())
        {
            json.WriteString(field, value);
        }
    }

    /// <summary>The host's fields that the report has something for, and the one with the whole report.</summary>
    protected IEnumerable<(string Field, string Value)> Fields() => Map.Fields
        .OrderBy(f => f.Key)
        .Select(f => (f.Value, FactText.Of(Report, f.Key)))
        .Where(f => f.Item2.Length > 0)
        .Append((Map.ReportField, Report.ToJson()));

    protected void WriteText(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    protected void WriteQueue(string name)
    {
        if (Map.Queue is { } queue)
        {
            WriteId(name, queue);
        }
    }

    /// <summary>Ids that are numbers are written as numbers.</summary>
    protected void WriteId(string name, string id)
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
