namespace Occ.Support;

/// <summary>The mark that a secret was removed: which kind, and from where, never how long it was.</summary>
public sealed record ReportedRedaction
{
    /// <summary>The code of the kind of secret, such as <c>recovery-phrase</c>, or empty.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Kind { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Kind)); }

    /// <summary>The member of the report that it stood in, in kebab case, or empty.</summary>
    /// <exception cref="ArgumentException">It is not a kebab-case code.</exception>
    [Wire(MaxLength = ReportLimits.Code, Format = SchemaFormats.Code)]
    public RedactedText Member { get; init => field = ReportLimits.Require(value, SchemaFormats.Code, ReportLimits.Code, nameof(Member)); }

    /// <summary>The marks for what a redaction removed: one for each kind, in the order of the text, as many as a report may hold.</summary>
    /// <param name="redaction">What the redactor gave.</param>
    /// <param name="member">The member of the report that the text goes to, in kebab case.</param>
    /// <exception cref="ArgumentException"><paramref name="member"/> is not a kebab-case code.</exception>
    public static ReportItems<ReportedRedaction> Of(Redaction redaction, string member = "description")
    {
        ArgumentNullException.ThrowIfNull(redaction);
        return [.. redaction.Findings.Select(f => KebabCase.Code(f.Kind)).Distinct().Take(ReportLimits.Entries).Select(code => new ReportedRedaction { Kind = new(code), Member = Redacted.Of(member) }).ToArray()];
    }
}
