namespace Occ.Support;

/// <summary>Waves: version 1, the letter of the chain, 20 bytes, and Keccak-256 of BLAKE2b-256.</summary>
/// <remarks>Waves documentation, "Address".</remarks>
internal static class WavesFormat
{
    private const byte Version = 0x01;

    /// <summary>The format of the chain with a letter: <c>W</c> is the main network, <c>T</c> the test network.</summary>
    public static AddressFormat Of(string chain) => chain is [var letter and >= 'A' and <= 'Z']
        ? new Base58CheckFormat($"waves({chain})", [Version, (byte)letter], 20, "account", SecureHash)
        : throw new FormatException($"A chain of Waves has one letter, not '{chain}'.");

    private static void SecureHash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Digests.Blake2b256(data, hash);
        Digests.Keccak256(hash[..32], hash);
    }
}
