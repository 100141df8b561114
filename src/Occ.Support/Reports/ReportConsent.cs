using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Whether the person lets this report be shared with support.</summary>
public sealed record ReportConsent
{
    /// <summary>Whether sharing is allowed.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool ShareWithSupport { get; init; }

    /// <summary>When the person said so.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? At { get; init; }
}
