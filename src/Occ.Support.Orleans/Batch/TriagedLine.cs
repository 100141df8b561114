namespace Occ.Support.Orleans;

/// <summary>What a line, one message of a person, is about.</summary>
/// <param name="Offset">Which line it is; the first is 0.</param>
/// <param name="Category">What it is about, by what must be done first.</param>
/// <param name="Kind">The situation, if it is clear.</param>
/// <param name="Language">The language of the message; <c>und</c> where it can't be told.</param>
/// <param name="Guide">The id of the first guide to open, or null where none fits.</param>
/// <param name="Draft">A report with all that was read; its description is redacted.</param>
/// <param name="ShowsSecret">Whether the message showed a secret that still opens something.</param>
public sealed record TriagedLine(long Offset, ProblemCategory Category, ProblemKind? Kind, string Language, string? Guide, ProblemReport Draft, bool ShowsSecret)
{
    /// <summary>Returns the offset and the category, none of the text.</summary>
    public override string ToString() => FormattableString.Invariant($"line {Offset}, {Category}");
}
