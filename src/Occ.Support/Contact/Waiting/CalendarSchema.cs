using System.Text;

namespace Occ.Support;

/// <summary>The published JSON Schema (draft 2020-12) of a calendar file.</summary>
public static class CalendarSchema
{
    private static readonly Lazy<string> Content = new(() => Encoding.UTF8.GetString(EmbeddedContent.ReadOne("schemas/support-calendar.v1.json")));

    /// <summary>The schema as JSON. What it can't say, the reader does: that zones exist, and that hours of a day do not overlap.</summary>
    public static string Text => Content.Value;
}
