namespace Occ.Support.Benchmarks;

/// <summary>A published address of each family.</summary>
internal static class Samples
{
    // Published in the Bitcoin wiki (base58check), BIP-173, BIP-350, EIP-55, SEP-23, CIP-19, wallet-core's tests and the networks' own documentation.
    public const string P2pkh = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
    public const string P2wsh = "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3";
    public const string P2tr = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0";
    public const string Eip55 = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    public const string Lower = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    public const string Solana = "4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA";
    public const string Cosmos = "cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp";
    public const string Stellar = "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ";
    public const string Ton = "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF";
    public const string Polkadot = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
    public const string Shelley = "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x";
    public const string Byron = "Ae2tdPwUPEZ4YjgvykNpoFeYUxoyhNj2kg8KfKWN2FizsSpLUPv68MpTVDo";
    public const string Xrp = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh";
    public const string Tron = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8";
    public const string Tezos = "tz1Yju7jmmsaUiG9qQLoYv35v5pHgnWoLWbt";
    public const string Monero = "4AdUndXHHZ6cfufTMvppY6JwXNouMBzSkbLYfpAV5Usx3skxNgYeYTRj5UzqtReoS44qo9mtmXCqY45DJ852K5Jv2684Rge";

    /// <summary>All of them, each with the network that is asked.</summary>
    public static readonly (string Text, string NetworkId)[] All =
    [
        (P2pkh, "bitcoin"), (Tron, "tron"), (Xrp, "ripple"), (Tezos, "tezos"), (P2wsh, "bitcoin"), (P2tr, "bitcoin"), (Eip55, "ethereum"), (Lower, "ethereum"),
        (Solana, "solana"), (Cosmos, "cosmos"), (Stellar, "stellar"), (Ton, "ton"), (Polkadot, "polkadot"), (Shelley, "cardano"), (Byron, "cardano"), (Monero, "monero"),
    ];
}
