namespace Occ.Support;

/// <summary>So many bytes in base58, with no checksum: Solana's accounts among others.</summary>
internal sealed class Base58BytesFormat : AddressFormat
{
    private readonly int _length;
    private readonly string _kind;

    public Base58BytesFormat(string notation, int length, string kind)
        : base(notation, Base58Shape.Of([], length) with { First = AsciiSet.Of(Base58.BitcoinAlphabet) })
    {
        _length = length;
        _kind = kind;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, Base58.IndexOfForeign(reading.Text));
        }

        return bytes.Length == _length ? FormatMatch.Unchecked(_kind) : FormatMatch.Not(AddressVerdict.WrongLength);
    }
}
