using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>A transaction id that a person named, and what a check said of it.</summary>
public sealed record ReportedTransaction
{
    /// <summary>The id as it was written, redacted; at most 128 characters.</summary>
    [Wire(MaxLength = ReportLimits.TransactionId, Required = true)]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public RedactedText Id { get; init => field = FittedText.OneLine(value, ReportLimits.TransactionId); }

    /// <summary>The id of the network it was checked on, or empty.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Network { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Network)); }

    /// <summary>The code that the check answered with, or empty if nobody checked. Codes that begin with <c>valid</c> accept.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Verdict { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Verdict)); }

    /// <summary>Makes an entry of what a person wrote; every text is redacted first.</summary>
    /// <param name="id">The id as it was written.</param>
    /// <param name="network">The id of the network it was checked on, or null.</param>
    /// <param name="verdict">The code of the check, or null if nobody checked.</param>
    /// <exception cref="ArgumentException">A code is not in kebab case.</exception>
    public static ReportedTransaction From(string id, string? network = null, string? verdict = null) => new()
    {
        Id = Redacted.Of(id),
        Network = Redacted.Of(network),
        Verdict = Redacted.Of(verdict),
    };
}
