namespace Occ.Support;

/// <summary>One line of a batch and what it is.</summary>
/// <param name="Start">Where the line begins, in UTF-16 code units.</param>
/// <param name="Length">Its length in UTF-16 code units, without the line end.</param>
/// <param name="Identification">The networks that accept it.</param>
public readonly record struct AddressLine(int Start, int Length, AddressIdentification Identification);
