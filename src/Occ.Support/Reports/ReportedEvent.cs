using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>One entry of the timeline of a problem.</summary>
public sealed record ReportedEvent
{
    /// <summary>When it was, if that is known.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? At { get; init; }

    /// <summary>What kind of entry it is.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReportEventKind Kind { get; init => field = ReportLimits.Defined(value, nameof(Kind)); }

    /// <summary>What it was, in words, redacted; at most 200 characters.</summary>
    [Wire(MaxLength = ReportLimits.Line)]
    public RedactedText Text { get; init => field = FittedText.OneLine(value, ReportLimits.Line); }

    /// <summary>Makes an entry of what a person or a host wrote; the text is redacted first.</summary>
    /// <param name="kind">What kind of entry it is.</param>
    /// <param name="text">What it was, in words.</param>
    /// <param name="at">When it was, or null.</param>
    public static ReportedEvent From(ReportEventKind kind, string text, DateTimeOffset? at = null) => new() { Kind = kind, Text = Redacted.Of(text), At = at };
}
