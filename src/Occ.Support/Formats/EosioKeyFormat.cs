namespace Occ.Support;

/// <summary>Public keys of EOSIO: a text in front, and base58 of 33 bytes and four bytes of RIPEMD-160.</summary>
/// <remarks>
/// Antelope documentation, "Public and private keys". The old form has the chain's own text in front and hashes the key
/// alone; the new ones name the curve and hash it with the key.
/// </remarks>
internal static class EosioKeyFormat
{
    private const int KeyLength = 33;

    /// <summary>The old form with a text in front, such as <c>EOS</c>, and the two new ones.</summary>
    public static AddressFormat[] All(string prefix) =>
    [
        new Base58CheckFormat($"eosio-key({prefix})", [], KeyLength, "public-key", Digests.Ripemd160, prefix),
        new Base58CheckFormat("eosio-key(PUB_K1_)", [], KeyLength, "public-key", HashWithK1, "PUB_K1_"),
        new Base58CheckFormat("eosio-key(PUB_R1_)", [], KeyLength, "public-key-r1", HashWithR1, "PUB_R1_"),
    ];

    private static void HashWithK1(ReadOnlySpan<byte> key, Span<byte> hash) => HashWith("K1"u8, key, hash);

    private static void HashWithR1(ReadOnlySpan<byte> key, Span<byte> hash) => HashWith("R1"u8, key, hash);

    private static void HashWith(ReadOnlySpan<byte> curve, ReadOnlySpan<byte> key, Span<byte> hash)
    {
        Span<byte> both = stackalloc byte[KeyLength + 2];
        key.CopyTo(both);
        curve.CopyTo(both[KeyLength..]);
        Digests.Ripemd160(both, hash);
    }
}
