using System.Buffers.Binary;

namespace Occ.Support;

/// <summary>Hexadecimal whose bytes hold a check value: what the families below differ in is where it stands and how it is made.</summary>
internal abstract class HexCheckFormat(string notation, string prefix, int length, bool lowerOnly) : HexTextFormat(notation, prefix, length, lowerOnly)
{
    private const int MaxLength = 64;

    /// <summary>The kind of address that the bytes are; null where the check value does not hold.</summary>
    protected abstract string? KindOf(ReadOnlySpan<byte> bytes);

    protected sealed override FormatMatch Judge(ReadOnlySpan<char> digits, int at)
    {
        Span<byte> bytes = stackalloc byte[MaxLength];
        HexDigits.Decode(digits, bytes);
        return KindOf(bytes[..(digits.Length / 2)]) is { } kind ? FormatMatch.Valid(kind) : FormatMatch.Not(AddressVerdict.ChecksumMismatch);
    }
}

/// <summary>Sia: an unlock hash of 32 bytes and the first six bytes of its BLAKE2b-256.</summary>
/// <remarks>Sia's types package, UnlockHash and Address.</remarks>
internal sealed class SiaFormat(string notation) : HexCheckFormat(notation, "", HashLength + ChecksumLength, lowerOnly: false)
{
    private const int HashLength = 32;
    private const int ChecksumLength = 6;

    protected override string? KindOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Blake2b(bytes[..HashLength], hash);
        return hash[..ChecksumLength].SequenceEqual(bytes[HashLength..]) ? "unlock-hash" : null;
    }
}

/// <summary>An account identifier of the Internet Computer's ledger: CRC-32 and 28 bytes.</summary>
/// <remarks>The ICP ledger's specification, "Accounts".</remarks>
internal sealed class IcpAccountFormat(string notation) : HexCheckFormat(notation, "", 32, lowerOnly: true)
{
    protected override string? KindOf(ReadOnlySpan<byte> bytes) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes) == Crc32.Of(bytes[4..]) ? "account" : null;
}

/// <summary>QRL: three descriptor bytes, a SHA-256 and the last four bytes of SHA-256 over both.</summary>
/// <remarks>qrllib, qrlHelper.h: the upper half of the second byte names the address format, of which there is one.</remarks>
internal sealed class QrlFormat(string notation) : HexCheckFormat(notation, "Q", 39, lowerOnly: true)
{
    protected override string? KindOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[32];
        Digests.Sha256(bytes[..^4], hash);
        return bytes[1] >> 4 == 0 && hash[^4..].SequenceEqual(bytes[^4..]) ? "account" : null;
    }
}

/// <summary>Vite: 20 bytes and five bytes of their BLAKE2b, each bit inverted where the address is a contract's.</summary>
/// <remarks>go-vite, common/types/address.go.</remarks>
internal sealed class ViteFormat(string notation) : HexCheckFormat(notation, "vite_", AddressLength + ChecksumLength, lowerOnly: true)
{
    private const int AddressLength = 20;
    private const int ChecksumLength = 5;

    protected override string? KindOf(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[ChecksumLength];
        Digests.Blake2b(bytes[..AddressLength], hash);
        if (hash.SequenceEqual(bytes[AddressLength..]))
        {
            return "account";
        }

        foreach (ref var b in hash)
        {
            b = (byte)~b;
        }

        return hash.SequenceEqual(bytes[AddressLength..]) ? "contract" : null;
    }
}
