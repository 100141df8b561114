namespace Occ.Support;

/// <summary>TRON's address in hexadecimal, as its nodes write it: the version 41 and 20 bytes.</summary>
/// <remarks>TRON's developer documentation, "Address format". Canonical is the base58 text, the only one that wallets take.</remarks>
internal sealed class TronHexFormat(string notation) : AddressFormat(notation, new(DigitCount, DigitCount, AsciiSet.Of("4")))
{
    private const int Length = 21;
    private const int DigitCount = 2 * Length;
    private const int ChecksumLength = 4;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith("41", StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion, 0);
        }

        if (HexDigits.IndexOfForeign(text) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        return text.Length == DigitCount ? FormatMatch.Unchecked("hex") : FormatMatch.Not(AddressVerdict.WrongLength);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Length + 32];
        HexDigits.Decode(text, bytes);
        Digests.Sha256Twice(bytes[..Length], bytes[Length..]);
        Span<char> base58 = stackalloc char[64];
        return base58[..Base58.Encode(bytes[..(Length + ChecksumLength)], base58)].ToString();
    }
}
