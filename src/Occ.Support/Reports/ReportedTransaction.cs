using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>A transaction id that a person named, and what a check said of it.</summary>
public sealed record ReportedTransaction
{
    private static readonly TransactionIdValidator Validator = new();

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

    /// <summary>The ids of the networks whose transaction ids look like this, best first, while <see cref="Network"/> is open; at most 8.</summary>
    /// <exception cref="ArgumentException">There are more, or one is not a kebab-case code.</exception>
    [Wire(MaxItems = ReportLimits.Candidates, MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    [JsonConverter(typeof(ReportItemsConverter<RedactedText>))]
    public ReportItems<RedactedText> Candidates
    {
        get;
        init => field = [.. ReportLimits.Fit(value, ReportLimits.Candidates, nameof(Candidates)).Select(c => ReportLimits.Require(c, SchemaFormats.Code, ReportLimits.Code, nameof(Candidates)))];
    }

    /// <summary>Makes an entry of what a person wrote; every text is redacted first.</summary>
    /// <param name="id">The id as it was written.</param>
    /// <param name="network">The id of the network it was checked on, or null.</param>
    /// <param name="verdict">The code of the check, or null if nobody checked.</param>
    /// <exception cref="ArgumentException">A code is not in kebab case.</exception>
    public static ReportedTransaction From(string id, string? network = null, string? verdict = null) => new()
    {
        Id = Redacted.Of(Guard.Against.Null(id)),
        Network = Redacted.Of(network),
        Verdict = Redacted.Of(verdict),
    };

    /// <summary>Makes an entry with the verdict of <see cref="TransactionIdValidator"/>; the text is redacted first, and what is left is checked.</summary>
    /// <param name="id">The id as it was written.</param>
    /// <param name="networkId">The id of a network of the table.</param>
    /// <exception cref="ArgumentException">There is no such network.</exception>
    public static ReportedTransaction Check(string id, string networkId)
    {
        var redacted = Redacted.Of(Guard.Against.Null(id));
        return From(redacted.Value, networkId, Validator.Check(redacted.Value, networkId).Verdict.Code());
    }

    /// <summary>Makes an entry for an id whose network nobody named: the text is redacted first, and what is left is identified.</summary>
    /// <param name="id">The id as it was written.</param>
    public static ReportedTransaction Identify(string id)
    {
        var redacted = Redacted.Of(Guard.Against.Null(id));
        var found = Validator.Identify(redacted.Value);
        return found.Networks.Count == 1
            ? From(redacted.Value, found.Networks[0].Id, found.Verdict.Code())
            : From(redacted.Value, verdict: found.Verdict.Code()) with { Candidates = [.. found.Networks.Take(ReportLimits.Candidates).Select(n => new RedactedText(n.Id)).ToArray()] };
    }
}
