using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What the person said after the outcome.</summary>
public sealed record ReportFeedback
{
    /// <summary>Whether the problem is solved for them.</summary>
    [Wire(Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool Solved { get; init; }

    /// <summary>How helpful it was, if they said.</summary>
    [Wire]
    public Helpfulness? Helpful { get; init => field = value is { } helpful ? ReportLimits.Defined(helpful, nameof(Helpful)) : null; }

    /// <summary>What was missing, in their words, redacted; at most 500 characters.</summary>
    [Wire(MaxLength = ReportLimits.ErrorMessage)]
    public RedactedText Missing { get; init => field = FittedText.Lines(value, ReportLimits.ErrorMessage); }

    /// <summary>When they said it.</summary>
    [Wire(MaxLength = ReportLimits.Date, Format = SchemaFormats.DateTime)]
    public DateTimeOffset? At { get; init; }

    /// <summary>Makes an entry of what a person said; the text is redacted first.</summary>
    /// <param name="solved">Whether the problem is solved for them.</param>
    /// <param name="helpful">How helpful it was, or null.</param>
    /// <param name="missing">What was missing, or null.</param>
    /// <param name="at">When they said it, or null.</param>
    public static ReportFeedback From(bool solved, Helpfulness? helpful = null, string? missing = null, DateTimeOffset? at = null) =>
        new() { Solved = solved, Helpful = helpful, Missing = Redacted.Of(missing), At = at };
}
