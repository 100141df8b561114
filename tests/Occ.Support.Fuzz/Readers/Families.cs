namespace Occ.Support.Fuzz;

/// <summary>A few networks that have every family of addresses and transaction ids between them: to check a text against all of the table takes too long.</summary>
internal static class Families
{
    public static Network[] Networks { get; } =
    [
        .. new[]
        {
            "bitcoin", "ethereum", "tron", "solana", "ripple", "avalanche", "litecoin", "ton", "stellar", "cardano", "bitcoin-cash", "cosmos", "polkadot", "near",
            "aptos", "monero", "zcash", "algorand", "hedera", "filecoin", "internet-computer", "tezos", "eos", "kaspa", "starknet", "flow", "stacks", "nano", "nem",
            "symbol", "waves", "conflux", "hive", "rootstock", "liquid", "nervos", "mina", "arweave", "helium-legacy", "iost", "aeternity", "aleo", "alephium",
            "ardor", "bitcoin-silentpayment", "canton", "casper", "dero", "ergo", "everscale", "greenfield", "kadena", "koinos", "lisk", "massa", "mixin",
            "mobilecoin", "nebulas", "nexa", "nimiq", "nuls", "nxt", "pactus", "penumbra", "qrl", "qubic", "radix", "siacoin", "vite",
        }.Select(NetworkTable.BuiltIn.Get),
    ];
}
