using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Tells an address that was made to be taken for a known one: equal at both ends, other in the middle.</summary>
/// <remarks>
/// It counts the bits that are equal at the beginning and at the end, in the alphabet of the address, without what every
/// address of that form begins with. The threshold is log2(known addresses / 10^-6): as many bits as chance gives to one
/// in a million. Eight hexadecimal digits (32 bits), however they are split between the ends, are beyond it for up to
/// 4,000 known addresses. Source: arXiv 2501.16681.
/// </remarks>
public static class AddressPoisoning
{
    /// <summary>Fewer bits than this are chance.</summary>
    private const double FewestBits = 20;

    private const double Chance = 1e-6;

    /// <summary>Compares an address with those that the person knows.</summary>
    /// <param name="address">Any text.</param>
    /// <param name="known">The addresses that the person paid before or keeps in the address book.</param>
    /// <returns>The verdict for the known address that it resembles most.</returns>
    public static PoisoningCheck Check(string address, IReadOnlyList<string> known)
    {
        Guard.Against.Null(address);
        Guard.Against.Null(known);
        var text = AddressEnds.Of(address.AsSpan().Trim());
        var best = new PoisoningCheck(PoisoningVerdict.None, 0, -1);
        for (var i = 0; i < known.Count; i++)
        {
            var other = AddressEnds.Of((known[i] ?? "").AsSpan().Trim());
            if (text.IsSame(other))
            {
                return new(PoisoningVerdict.None, 0, -1);
            }

            var bits = text.MatchedBits(other);
            if (bits > best.MatchedBits)
            {
                best = new(PoisoningVerdict.None, bits, i);
            }
        }

        var threshold = Math.Max(FewestBits, Math.Log2(Math.Max(1, known.Count) / Chance));
        return best with
        {
            Verdict = best.MatchedBits >= threshold ? PoisoningVerdict.Lookalike : best.MatchedBits >= FewestBits ? PoisoningVerdict.Weak : PoisoningVerdict.None,
        };
    }
}
