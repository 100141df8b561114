namespace Occ.Support;

/// <summary>SS58: a network prefix of one or two bytes, a 32-byte account and two bytes of BLAKE2b.</summary>
/// <remarks>Substrate documentation, "SS58 address format"; prefixes from the SS58 registry.</remarks>
internal sealed class Ss58Format : AddressFormat
{
    private const int AccountLength = 32;
    private const int ChecksumLength = 2;

    private readonly byte[] _prefix;
    private readonly int _length;

    public Ss58Format(string notation, int prefix)
        : this(notation, EncodePrefix(prefix))
    {
    }

    private Ss58Format(string notation, byte[] prefix)
        : base(notation, Base58Shape.Of(prefix, AccountLength + ChecksumLength))
    {
        _prefix = prefix;
        _length = prefix.Length + AccountLength + ChecksumLength;
    }

    private static ReadOnlySpan<byte> ChecksumPrefix => "SS58PRE"u8;

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

        if (!bytes.StartsWith(_prefix))
        {
            return FormatMatch.Not(AddressVerdict.WrongVersion);
        }

        return ChecksumHolds(bytes) ? FormatMatch.Valid("account") : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }

    private static bool ChecksumHolds(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hashed = stackalloc byte[64];
        ChecksumPrefix.CopyTo(hashed);
        var content = bytes[..^ChecksumLength];
        content.CopyTo(hashed[ChecksumPrefix.Length..]);
        Span<byte> hash = stackalloc byte[64];
        Digests.Blake2b512(hashed[..(ChecksumPrefix.Length + content.Length)], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[^ChecksumLength..]);
    }

    /// <summary>One byte below 64; from 64 on two, with the low six bits of the value spread as the specification says.</summary>
    private static byte[] EncodePrefix(int prefix) => prefix < 64
        ? [(byte)prefix]
        : [(byte)(((prefix & 0xfc) >> 2) | 0x40), (byte)((prefix >> 8) | ((prefix & 0x03) << 6))];
}
