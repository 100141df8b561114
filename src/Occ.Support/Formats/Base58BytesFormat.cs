namespace Occ.Support;

/// <summary>So many bytes in base58 of which the first are fixed, with no checksum: Solana's accounts among others.</summary>
internal sealed class Base58BytesFormat : AddressFormat
{
    private readonly byte[] _version;
    private readonly int _length;
    private readonly string _kind;

    /// <param name="notation">The term of the table.</param>
    /// <param name="version">The bytes that come first; may be none.</param>
    /// <param name="payloadLength">How many bytes follow them.</param>
    /// <param name="kind">What the address stands for.</param>
    public Base58BytesFormat(string notation, byte[] version, int payloadLength, string kind)
        : base(notation, Base58Shape.Of(version, payloadLength))
    {
        _version = version;
        _length = version.Length + payloadLength;
        _kind = kind;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return reading.Base58Refusal();
        }

        if (bytes.Length != _length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        return bytes.StartsWith(_version) ? FormatMatch.Unchecked(_kind) : FormatMatch.Not(AddressVerdict.WrongVersion);
    }
}
