namespace Occ.Support;

/// <summary>Lisk's first addresses: a number of 64 bits in decimal and a capital L, with no checksum.</summary>
/// <remarks>LIP-18, "Motivation": the number is the first eight bytes of a hash of the public key.</remarks>
internal sealed class LiskLegacyFormat(string notation) : AddressFormat(notation, new(2, MaxDigits + 1, AsciiSet.Of("123456789")))
{
    private const int MaxDigits = 20;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var digits = reading.Text[..^1];
        if (digits.IndexOfAnyExceptInRange('0', '9') is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (reading.Text[^1] != 'L')
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, digits.Length);
        }

        return digits.Length is 0 or > MaxDigits || !FitsIn64Bits(digits)
            ? FormatMatch.Not(AddressVerdict.WrongLength)
            : FormatMatch.Unchecked("account-legacy");
    }

    private static bool FitsIn64Bits(ReadOnlySpan<char> digits)
    {
        UInt128 number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + (uint)(digit - '0');
        }

        return number <= ulong.MaxValue;
    }
}
