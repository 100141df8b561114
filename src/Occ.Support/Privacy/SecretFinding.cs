namespace Occ.Support;

/// <summary>One secret that was found. It holds what it was and where it stood, never the text.</summary>
/// <param name="Kind">What kind of secret it is.</param>
/// <param name="Start">Its first position, in UTF-16 code units of the original text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Certainty">How sure the scanner is.</param>
/// <param name="Why">What gave it away.</param>
public readonly record struct SecretFinding(SecretKind Kind, int Start, int Length, SecretCertainty Certainty, SecretReason Why)
{
    /// <summary>The position after its last code unit.</summary>
    internal int End => Start + Length;
}
