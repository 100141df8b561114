using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support;

/// <summary>The hash functions that checksums are made of: BouncyCastle's but for <see cref="Keccak"/>, one reused instance a thread.</summary>
/// <remarks>
/// BouncyCastle serves where the platform has no BLAKE2b, and its reused SHA-256 is about twice as fast as
/// <c>SHA256.HashData</c> on the few dozen bytes that an address holds. A digest resets itself when it is finished, so
/// nothing of one call is left for the next.
/// </remarks>
internal static class Digests
{
    private const int Blake2bLength = 64;

    [ThreadStatic]
    private static Sha256Digest? t_sha256;

    [ThreadStatic]
    private static Blake2bDigest?[]? t_blake2b;

    [ThreadStatic]
    private static Sha512tDigest? t_sha512Half;

    [ThreadStatic]
    private static Sha512Digest? t_sha512;

    [ThreadStatic]
    private static RipeMD160Digest? t_ripemd160;

    /// <summary>SHA-256 (FIPS 180-4), 32 bytes.</summary>
    public static void Sha256(ReadOnlySpan<byte> data, Span<byte> hash) => Finish(t_sha256 ??= new(), data, hash);

    /// <summary>SHA-256 of SHA-256, 32 bytes: the checksum hash of Bitcoin and its kin.</summary>
    public static void Sha256Twice(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        var digest = t_sha256 ??= new();
        Finish(digest, data, hash);
        Finish(digest, hash[..32], hash);
    }

    /// <summary>Keccak-256 with the padding of the original submission, as Ethereum uses it: not SHA3-256. 32 bytes.</summary>
    public static void Keccak256(ReadOnlySpan<byte> data, Span<byte> hash) => Keccak.Hash256(data, hash, Keccak.OriginalPadding);

    /// <summary>SHA3-256 (FIPS 202), 32 bytes: not Keccak-256.</summary>
    public static void Sha3(ReadOnlySpan<byte> data, Span<byte> hash) => Keccak.Hash256(data, hash, Keccak.Sha3Padding);

    /// <summary>SHA-512 (FIPS 180-4), 64 bytes.</summary>
    public static void Sha512(ReadOnlySpan<byte> data, Span<byte> hash) => Finish(t_sha512 ??= new(), data, hash);

    /// <summary>SHA-512/256 (FIPS 180-4), 32 bytes: SHA-512 with initial values of its own, cut in half.</summary>
    public static void Sha512With256Bits(ReadOnlySpan<byte> data, Span<byte> hash) => Finish(t_sha512Half ??= new(256), data, hash);

    /// <summary>RIPEMD-160 (ISO/IEC 10118-3), 20 bytes.</summary>
    public static void Ripemd160(ReadOnlySpan<byte> data, Span<byte> hash) => Finish(t_ripemd160 ??= new(), data, hash);

    /// <summary>BLAKE2b (RFC 7693) with an output of 64 bytes and no key.</summary>
    public static void Blake2b512(ReadOnlySpan<byte> data, Span<byte> hash) => Blake2b(data, hash[..Blake2bLength]);

    /// <summary>BLAKE2b (RFC 7693) with an output of 32 bytes and no key.</summary>
    public static void Blake2b256(ReadOnlySpan<byte> data, Span<byte> hash) => Blake2b(data, hash[..32]);

    /// <summary>BLAKE2b (RFC 7693) without a key, its output as long as <paramref name="hash"/>: 1 to 64 bytes.</summary>
    /// <remarks>The length goes into the hash: BLAKE2b of 32 bytes is not the first half of BLAKE2b of 64.</remarks>
    public static void Blake2b(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        var digests = t_blake2b ??= new Blake2bDigest?[Blake2bLength + 1];
        Finish(digests[hash.Length] ??= new(hash.Length * 8), data, hash);
    }

    private static void Finish<T>(T digest, ReadOnlySpan<byte> data, Span<byte> hash)
        where T : IDigest
    {
        digest.BlockUpdate(data);
        digest.DoFinal(hash);
    }
}
