namespace Occ.Support;

/// <summary>What came of reading a file of brands.</summary>
/// <param name="Directory">The brands; null where the file has a fault.</param>
/// <param name="Faults">Every fault, each behind its JSON pointer; empty where there is none.</param>
public sealed record BrandReading(BrandDirectory? Directory, IReadOnlyList<string> Faults);
