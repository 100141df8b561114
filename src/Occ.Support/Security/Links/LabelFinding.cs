namespace Occ.Support;

/// <summary>What a label imitates.</summary>
/// <param name="Sign">How.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Word">The word of the brand.</param>
/// <param name="Weight">How sure it is; the heaviest of a link decides which brand it is.</param>
/// <param name="IsUnsure">Whether it calls for care only.</param>
internal readonly record struct LabelFinding(LinkSign Sign, AdviceSeverity Severity, BrandWord Word, double Weight, bool IsUnsure = false);
