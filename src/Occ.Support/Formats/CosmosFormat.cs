namespace Occ.Support;

/// <summary>The bech32 texts of one Cosmos SDK chain: accounts and contracts, and the validator, consensus and key texts that are no deposit address.</summary>
/// <remarks>Cosmos SDK, "Bech32 on Cosmos" and ADR-028: 20 bytes for an account by key, 32 for a contract or module account.</remarks>
internal static class CosmosFormat
{
    /// <summary>The formats of a chain, one for each human-readable part.</summary>
    public static AddressFormat[] All(string prefix) =>
    [
        Make(prefix, 20, 32, AccountKind),
        Make(prefix + "valoper", 20, 32, p => p.Length is 20 or 32 ? "validator-operator" : null),
        Make(prefix + "valcons", 20, 32, p => p.Length is 20 or 32 ? "validator-consensus" : null),
        Make(prefix + "pub", 37, 38, KeyKind),
        Make(prefix + "valoperpub", 37, 38, KeyKind),
        Make(prefix + "valconspub", 37, 38, KeyKind),
    ];

    private static Bech32Format Make(string prefix, int min, int max, PayloadKind kindOf) =>
        new($"cosmos({prefix})", prefix, Bech32.Bech32Constant, (min, max), kindOf);

    private static string? AccountKind(ReadOnlySpan<byte> payload) => payload.Length switch
    {
        20 => "account",
        32 => "contract",
        _ => null,
    };

    /// <summary>Amino's prefix: secp256k1 keys (33 bytes) eb5ae98721, ed25519 keys (32 bytes) 1624de6420.</summary>
    private static string? KeyKind(ReadOnlySpan<byte> payload) => payload switch
    {
        [0xeb, 0x5a, 0xe9, 0x87, 0x21, ..] when payload.Length == 38 => "public-key",
        [0x16, 0x24, 0xde, 0x64, 0x20, ..] when payload.Length == 37 => "public-key",
        _ => null,
    };
}
