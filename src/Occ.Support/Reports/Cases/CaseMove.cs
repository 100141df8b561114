namespace Occ.Support;

/// <summary>What a move of a support case gave.</summary>
/// <param name="Case">The case: moved, or as it was where the move is impossible.</param>
/// <param name="Refusal">Why the move is impossible; null where it was done.</param>
public readonly record struct CaseMove(SupportCase Case, CaseRefusal? Refusal);
