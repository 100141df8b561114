namespace Occ.Support;

/// <summary>Algorand: 32 bytes in base32 and the last four bytes of their SHA-512/256.</summary>
/// <remarks>Algorand's developer documentation, "Transforming a public key to an address".</remarks>
internal sealed class AlgorandFormat(string notation) : AddressFormat(notation, new(TextLength, TextLength, AsciiSet.Of(Base32.Rfc4648Alphabet)))
{
    private const int TextLength = 58;
    private const int KeyLength = 32;
    private const int ChecksumLength = 4;

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (AlphabetTable.IndexOfForeign(text, Base32.UpperDigits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign);
        }

        if (text.Length != TextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        Span<byte> bytes = stackalloc byte[KeyLength + ChecksumLength];
        if (Base32.Decode(text, Base32.UpperDigits, bytes) < 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, TextLength - 1);
        }

        Span<byte> hash = stackalloc byte[32];
        Digests.Sha512With256Bits(bytes[..KeyLength], hash);
        return hash[^ChecksumLength..].SequenceEqual(bytes[KeyLength..]) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }
}
