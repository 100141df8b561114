namespace Occ.Support;

/// <summary>How much an address resembles one that the person knows.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="MatchedBits">The bits that are equal at both ends, fixed beginnings not counted; 0 where the address itself is known.</param>
/// <param name="KnownIndex">Which known address it is, or resembles most, counted from 0; -1 where it resembles none.</param>
public readonly record struct PoisoningCheck(PoisoningVerdict Verdict, double MatchedBits, int KnownIndex)
{
    /// <summary>Whether the address itself is known.</summary>
    public bool IsKnown => Verdict == PoisoningVerdict.None && KnownIndex >= 0 && MatchedBits == 0;

    /// <summary>The verdict in words that a person understands.</summary>
    /// <param name="language">A BCP-47 tag, or null for English.</param>
    public string Explain(string? language = null) => TextCatalog.BuiltIn.Get(IsKnown ? "security.poisoning.known" : $"security.poisoning.{KebabCase.Code(Verdict)}", language);
}
