namespace Occ.Support;

/// <summary>Base58check: version bytes, a payload and the first four bytes of a hash over both.</summary>
/// <remarks>
/// Bitcoin's base58check; BIP-13 for script hashes. Versions of none to three bytes are in use. The hash is SHA-256 twice,
/// but for chains that took their own. Some chains put a fixed text in front, outside the coding.
/// </remarks>
internal sealed class Base58CheckFormat : AddressFormat
{
    private const int ChecksumLength = 4;
    private const int MaxHashLength = 64;

    private readonly byte[] _version;
    private readonly int _length;
    private readonly string _kind;
    private readonly string _prefix;
    private readonly HashFunction? _hash;
    private readonly bool _isSlow;

    /// <param name="notation">The term of the table.</param>
    /// <param name="version">The bytes that come first.</param>
    /// <param name="payloadLength">How many bytes follow them, without the checksum.</param>
    /// <param name="kind">What the address stands for.</param>
    /// <param name="hash">The hash of the checksum; null for SHA-256 twice.</param>
    /// <param name="prefix">What stands in front of the base58 letters.</param>
    /// <param name="isSlow">Whether the hash takes too long to search for a wrong letter by trying all.</param>
    public Base58CheckFormat(
        string notation, byte[] version, int payloadLength, string kind, HashFunction? hash = null, string prefix = "", bool isSlow = false)
        : base(notation, Base58Shape.Of(version, payloadLength + ChecksumLength).Behind(prefix))
    {
        _version = version;
        _length = version.Length + payloadLength + ChecksumLength;
        _kind = kind;
        _hash = hash;
        _prefix = prefix;
        _isSlow = isSlow;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        if (_prefix.Length == 0)
        {
            return CheckLetters(ref reading);
        }

        if (!reading.Text.StartsWith(_prefix, StringComparison.Ordinal))
        {
            return FormatMatch.Not(AddressVerdict.WrongPrefix, 0);
        }

        var letters = new AddressReading(reading.Text[_prefix.Length..], stackalloc byte[AddressReading.ScratchLength]);
        return CheckLetters(ref letters);
    }

    /// <summary>Whether bytes have the length and the version of this format, so that SHA-256 twice alone is left.</summary>
    public bool HasVersionAndLength(ReadOnlySpan<byte> bytes) =>
        _hash is null && _prefix.Length == 0 && bytes.Length == _length && bytes.StartsWith(_version);

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) =>
        _isSlow ? 0 : SubstitutionSearch.Find(this, text, Base58.BitcoinAlphabet, positions);

    private FormatMatch CheckLetters(ref AddressReading letters)
    {
        if (!letters.TryBase58(out var bytes))
        {
            return _prefix.Length == 0 ? letters.Base58Refusal() : Base58Refusal.Of(letters.Text, _prefix.Length);
        }

        if (bytes.Length != _length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!bytes.StartsWith(_version))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        var holds = _hash is null ? letters.Base58Sha256TwiceHolds() : !letters.IsBase58Sha256Twice && ChecksumHolds(_hash, bytes);
        return holds ? FormatMatch.Valid(_kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    private static bool ChecksumHolds(HashFunction function, ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[MaxHashLength];
        function(bytes[..^ChecksumLength], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..]);
    }
}
