namespace Occ.Support;

/// <summary>An error that a person saw.</summary>
public sealed record ReportedError
{
    /// <summary>Its code, such as <c>-32000</c> or <c>0x6985</c>, redacted; at most 64 characters, or empty.</summary>
    [Wire(MaxLength = ReportLimits.Short)]
    public RedactedText Code { get; init => field = FittedText.OneLine(value, ReportLimits.Short); }

    /// <summary>Its text as quoted, redacted; at most 500 characters, or empty.</summary>
    [Wire(MaxLength = ReportLimits.ErrorMessage)]
    public RedactedText Message { get; init => field = FittedText.Lines(value, ReportLimits.ErrorMessage); }

    /// <summary>Makes an entry of what a person wrote; both texts are redacted first.</summary>
    /// <param name="code">The code, or null.</param>
    /// <param name="message">The text as quoted, or null.</param>
    public static ReportedError From(string? code, string? message) => new() { Code = Redacted.Of(code), Message = Redacted.Of(message) };
}
