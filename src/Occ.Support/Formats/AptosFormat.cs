namespace Occ.Support;

/// <summary>Aptos: <c>0x</c> and 64 hexadecimal digits, or one digit for the special addresses 0x0 to 0xf.</summary>
/// <remarks>AIP-40. Nodes also fill up other short forms; a text that lost digits would then be another account, so they are refused.</remarks>
internal sealed class AptosFormat(string notation) : AddressFormat(notation, new(PrefixLength + 1, PrefixLength + DigitCount, AsciiSet.Of("0")))
{
    private const int PrefixLength = 2;
    private const int DigitCount = 64;

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

        return digits.Length is 1 or DigitCount ? FormatMatch.Unchecked("account") : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    /// <summary>Lower case; the special addresses in one digit, all others in 64.</summary>
    public override string Canonical(ReadOnlySpan<char> text)
    {
        var digits = text[PrefixLength..];
        var isSpecial = !digits[..^1].ContainsAnyExcept('0');
        return string.Concat("0x", (isSpecial ? digits[^1..] : digits).ToString().ToLowerInvariant());
    }
}
