namespace Occ.Support;

/// <summary>Base58check: version bytes, a payload and the first four bytes of SHA-256 twice over both.</summary>
/// <remarks>Bitcoin's base58check; BIP-13 for script hashes. Versions of one to three bytes are in use.</remarks>
internal sealed class Base58CheckFormat : AddressFormat
{
    private const int ChecksumLength = 4;

    private readonly byte[] _version;
    private readonly int _length;
    private readonly string _kind;

    public Base58CheckFormat(string notation, byte[] version, int payloadLength, string kind)
        : base(notation, Base58Shape.Of(version, payloadLength + ChecksumLength))
    {
        _version = version;
        _length = version.Length + payloadLength + ChecksumLength;
        _kind = kind;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (!reading.TryBase58(out var bytes))
        {
            return FormatMatch.Not(AddressVerdict.InvalidCharacter, Base58.IndexOfForeign(reading.Text));
        }

        if (bytes.Length != _length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!bytes.StartsWith(_version))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        return reading.Base58Sha256TwiceHolds() ? FormatMatch.Valid(_kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    /// <summary>Whether bytes have the length and the version of this format, so that the checksum alone is left.</summary>
    public bool HasVersionAndLength(ReadOnlySpan<byte> bytes) => bytes.Length == _length && bytes.StartsWith(_version);

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) =>
        SubstitutionSearch.Find(this, text, Base58.BitcoinAlphabet, positions);
}
