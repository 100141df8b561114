namespace Occ.Support;

/// <summary>A file of the catalogue that a host adds: rows, causes or steps.</summary>
/// <param name="Name"><c>SYSTEM.json</c> for rows, <c>SYSTEM.LANGUAGE.json</c> for their causes, <c>steps.LANGUAGE.json</c> for steps.</param>
/// <param name="Content">JSON in UTF-8, as docs/adding-an-error-code.md describes it.</param>
public sealed record ErrorFile(string Name, ReadOnlyMemory<byte> Content);
