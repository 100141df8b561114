namespace Occ.Support;

/// <summary>A classic address of the XRP Ledger: base58check in its own alphabet, version 00, 20 bytes.</summary>
/// <remarks>XRPL documentation, "Base58 encodings".</remarks>
internal sealed class XrpClassicFormat(string notation)
    : AddressFormat(notation, Base58Shape.Of([0x00], 24, Base58.XrpAlphabet))
{
    private const int Length = 25;

    public override FormatMatch Check(ref AddressReading reading)
    {
        Span<byte> bytes = stackalloc byte[64];
        var length = Base58.DecodeXrp(reading.Text, bytes);
        if (length < 0)
        {
            return XrpBase58.Refusal(reading.Text);
        }

        if (length != Length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (bytes[0] != 0)
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        return XrpBase58.ChecksumHolds(bytes[..length]) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) =>
        SubstitutionSearch.Find(this, text, Base58.XrpAlphabet, positions);
}

/// <summary>An X-address: a classic account and its destination tag in one text.</summary>
/// <remarks>XLS-5d: version 0544 (main) or 0493 (test), 20 bytes, a flag, and 64 bits of tag of which 32 are used.</remarks>
internal sealed class XrpXAddressFormat : AddressFormat
{
    private const int Length = 35;
    private const int FlagAt = 22;

    private readonly byte[] _version;

    public XrpXAddressFormat(string notation, byte[] version)
        : base(notation, Base58Shape.Of(version, Length - version.Length, Base58.XrpAlphabet))
    {
        _version = version;
    }

    public override FormatMatch Check(ref AddressReading reading)
    {
        Span<byte> bytes = stackalloc byte[64];
        var length = Base58.DecodeXrp(reading.Text, bytes);
        if (length < 0)
        {
            return XrpBase58.Refusal(reading.Text);
        }

        if (length != Length)
        {
            return FormatMatch.Not(AddressVerdict.WrongLength);
        }

        if (!bytes.StartsWith(_version))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        if (!XrpBase58.ChecksumHolds(bytes[..length]))
        {
            return FormatMatch.Not(AddressVerdict.ChecksumMismatch);
        }

        var tag = bytes.Slice(FlagAt + 1, 8);
        return bytes[FlagAt] switch
        {
            0 when !tag.ContainsAnyExcept((byte)0) => FormatMatch.Valid("x-address"),
            1 when !tag[4..].ContainsAnyExcept((byte)0) => FormatMatch.Valid("x-address-with-tag"),
            _ => FormatMatch.Not(AddressVerdict.WrongVersion),
        };
    }

    public override int Locate(ReadOnlySpan<char> text, Span<int> positions) =>
        SubstitutionSearch.Find(this, text, Base58.XrpAlphabet, positions);
}

/// <summary>What both forms share: the ledger's alphabet and SHA-256 twice.</summary>
internal static class XrpBase58
{
    /// <summary>Why a text could not be decoded.</summary>
    public static FormatMatch Refusal(ReadOnlySpan<char> text) =>
        Base58.IndexOfForeignXrp(text) is var foreign and >= 0
            ? FormatMatch.Not(AddressVerdict.InvalidCharacter, foreign)
            : FormatMatch.Not(AddressVerdict.WrongLength);

    /// <summary>Whether the last four bytes are the first of SHA-256 twice over those before.</summary>
    public static bool ChecksumHolds(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256Twice(bytes[..^4], hash);
        return hash[..4].SequenceEqual(bytes[^4..]);
    }
}
