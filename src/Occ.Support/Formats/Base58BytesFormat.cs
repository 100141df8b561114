namespace Occ.Support;

/// <summary>So many bytes in base58 of which the first are fixed, with no checksum: Solana's accounts among others.</summary>
internal class Base58BytesFormat : AddressFormat
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

/// <summary>An ed25519 public key in base58, or 32 bytes that are none, for accounts that programs derive. Solana.</summary>
/// <remarks>Solana's documentation, "Program derived address": the hash is taken anew until it is no point of the curve.</remarks>
internal sealed class Base58PointFormat(string notation) : Base58BytesFormat(notation, [], Ed25519Curve.PointLength, "account")
{
    public override AddressCurve Curve(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[Ed25519Curve.PointLength];
        Base58.Decode(text, bytes);
        return Ed25519Curve.IsPoint(bytes) ? AddressCurve.OnCurve : AddressCurve.ProgramDerived;
    }
}
