namespace Occ.Support.Orleans;

/// <summary>A line without its secrets.</summary>
/// <param name="Offset">Which line it is; the first is 0.</param>
/// <param name="Text">The redacted text.</param>
/// <param name="Findings">What was taken out, in order; positions refer to the line as it was given.</param>
public sealed record RedactedLine(long Offset, string Text, IReadOnlyList<SecretFinding> Findings)
{
    /// <summary>Returns the offset and how many secrets there were, none of the text.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Offset}, {Findings.Count} secrets");
}
