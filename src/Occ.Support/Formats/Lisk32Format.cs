namespace Occ.Support;

/// <summary>Lisk32: <c>lsk</c>, 20 bytes in an alphabet of its own and the checksum of bech32, which leaves the prefix out.</summary>
/// <remarks>LIP-18.</remarks>
internal sealed class Lisk32Format(string notation) : AddressFormat(notation, new(TextLength, TextLength, AsciiSet.Of("l")))
{
    private const string Prefix = "lsk";
    private const int TextLength = 41;

    private static readonly byte[] Digits = AlphabetTable.Of("zxvcpmbn3465o978uyrtkqew2adsjhfg");

    public override FormatMatch Check(ref AddressReading reading)
    {
        var text = reading.Text;
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var data = text[Prefix.Length..];
        if (AlphabetTable.IndexOfForeign(data, Digits) is var foreign and >= 0)
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, Prefix.Length + foreign);
        }

        if (text.Length != TextLength)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        uint checksum = 1;
        foreach (var c in data)
        {
            checksum = Bech32.Step(checksum, Digits[c]);
        }

        return checksum == 1 ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }
}
