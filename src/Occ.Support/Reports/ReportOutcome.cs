using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>How a problem ended, when, and by what.</summary>
public sealed record ReportOutcome
{
    /// <summary>How it ended.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ReportResult Result { get; init => field = ReportLimits.Defined(value, nameof(Result)); }

    /// <summary>When it ended.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? At { get; init; }

    /// <summary>What ended it, in words, redacted; at most 200 characters.</summary>
    [Wire(MaxLength = ReportLimits.Line)]
    public RedactedText By { get; init => field = FittedText.OneLine(value, ReportLimits.Line); }
}
