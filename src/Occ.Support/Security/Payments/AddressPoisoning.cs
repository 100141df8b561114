using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Tells an address that was made to be taken for a known one: equal at both ends, other in the middle.</summary>
/// <remarks>
/// It counts the bits that are equal at the beginning and at the end, in the alphabet of the address, without what every
/// address of that form begins with; the first free character counts for what a version leaves of it. An address is an
/// imitation where chance would give as much, in any split between the ends and with any of the known addresses, to at
/// most one in a million. 32 bits (eight hexadecimal digits) are one however they are split while a given split stays
/// within that chance, so for up to 4,294 known addresses; of a thousand, nine splits together make that two in a million.
/// Source: arXiv 2501.16681. Names that people choose are not compared.
/// </remarks>
public static class AddressPoisoning
{
    /// <summary>Fewer bits than this are chance.</summary>
    private const double FewestBits = 20;

    /// <summary>Four characters of hexadecimal at each end: what people compare, and what imitations are made for.</summary>
    private const double AlwaysFoundBits = 32;

    private const double Chance = 1e-6;

    private static readonly Lazy<AddressValidator> Validators = new(() => new());

    /// <summary>Compares an address with those that the person knows.</summary>
    /// <param name="address">Any text.</param>
    /// <param name="known">The addresses that the person paid before or keeps in the address book.</param>
    /// <param name="network">The network of the payment, or null where it is not known; with it, two spellings of one address are told from an imitation.</param>
    /// <returns>The verdict for the known address that it resembles most.</returns>
    public static PoisoningCheck Check(string address, IReadOnlyList<string> known, Network? network = null)
    {
        Guard.Against.Null(address);
        Guard.Against.Null(known);
        var isFelt = network is not null && network.AddressFormats.Any(f => f is FeltFormat);
        var text = AddressEnds.Of(address, isFelt);
        var best = new PoisoningCheck(PoisoningVerdict.None, 0, -1);
        var characters = 0;
        for (var i = 0; i < known.Count; i++)
        {
            var other = AddressEnds.Of(known[i], isFelt);
            if (text.IsSame(other))
            {
                return new(PoisoningVerdict.None, 0, i);
            }

            var match = text.Match(other);
            if (match.Bits > best.MatchedBits)
            {
                if (match.Bits >= FewestBits && network is not null && IsSpelling(address, known[i], network))
                {
                    return new(PoisoningVerdict.None, 0, i);
                }

                (best, characters) = (new(PoisoningVerdict.None, match.Bits, i), match.Characters);
            }
        }

        return best with { Verdict = Judge(best.MatchedBits, characters, known.Count) };
    }

    private static PoisoningVerdict Judge(double bits, int characters, int known)
    {
        var ofOneSplit = known * Math.Pow(2, -bits);
        return bits < FewestBits ? PoisoningVerdict.None
            : ofOneSplit * (characters + 1) <= Chance || (bits >= AlwaysFoundBits && ofOneSplit <= Chance) ? PoisoningVerdict.Lookalike
            : PoisoningVerdict.Weak;
    }

    private static bool IsSpelling(string address, string known, Network network)
    {
        var validator = Validators.Value;
        return validator.Canonical(address.AsSpan().Trim(), network) is { } canonical && canonical == validator.Canonical(known.AsSpan().Trim(), network);
    }
}
