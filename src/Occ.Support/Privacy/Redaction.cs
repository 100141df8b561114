namespace Occ.Support;

/// <summary>A text without its secrets, and where they were.</summary>
/// <param name="Text">The redacted text.</param>
/// <param name="Findings">The secrets that were found, in order and apart; positions refer to the original text.</param>
public sealed record Redaction(RedactedText Text, IReadOnlyList<SecretFinding> Findings)
{
    /// <summary>The security event where a secret that still opens something was found; null where there was none. Show it at once.</summary>
    public SecretExposure? Exposure => SecretExposure.Of(Findings);
}
