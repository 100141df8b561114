namespace Occ.Support;

/// <summary>A contract address of Starknet: <c>0x</c> and up to 64 hexadecimal digits, leading zeros optional.</summary>
/// <remarks>
/// Starknet takes addresses modulo 2^251 - 256 (starknet_api, L2_ADDRESS_UPPER_BOUND), so larger numbers are none. Numbers much
/// shorter than a hash are addresses of other networks far more often than of this one, hence a weak format of their own.
/// </remarks>
internal sealed class FeltFormat(string notation, int minDigits, int maxDigits)
    : AddressFormat(notation, new(PrefixLength + minDigits, PrefixLength + maxDigits, AsciiSet.Of("0")))
{
    /// <summary>The fewest digits that an address of Starknet itself has, but for one in 65,536.</summary>
    public const int UsualDigits = 60;

    /// <summary>The digits of a number written in full.</summary>
    public const int AllDigits = 64;

    private const int PrefixLength = 2;

    /// <summary>The least number that is too large; texts of 64 digits compare as numbers do.</summary>
    private const string Bound = "07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00";

    public override bool IsWeak => maxDigits < UsualDigits;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith("0x", StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var digits = text[PrefixLength..];
        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, PrefixLength + foreign);
        }

        if (!Shape.Fits(text))
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        var isInRange = digits.Length < AllDigits || digits.CompareTo(Bound, StringComparison.OrdinalIgnoreCase) < 0;
        return isInRange ? FormatMatch.Unchecked("account") : FormatMatch.Not(AddressVerdict.WrongVersion, PrefixLength);
    }

    public override string Canonical(ReadOnlySpan<char> text) =>
        "0x" + text[PrefixLength..].ToString().ToLowerInvariant().PadLeft(AllDigits, '0');
}
