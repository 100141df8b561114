namespace Occ.Support;

/// <summary>How far the redaction of a long text has come.</summary>
/// <param name="Length">How much of the text is redacted and written, in UTF-16 code units of the original.</param>
/// <param name="Secrets">How many secrets were found in that.</param>
public readonly record struct RedactionProgress(long Length, long Secrets);
