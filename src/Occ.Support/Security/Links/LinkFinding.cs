namespace Occ.Support;

/// <summary>One thing that was seen in a link: what and where, never the text.</summary>
/// <param name="Sign">What was seen.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Brand">The brand that it belongs to or imitates; null where there is none.</param>
/// <param name="Start">The first UTF-16 code unit that shows it.</param>
/// <param name="Length">The number of UTF-16 code units.</param>
public readonly record struct LinkFinding(LinkSign Sign, AdviceSeverity Severity, Brand? Brand, int Start, int Length);
