using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Occ.Support.Benchmarks;

/// <summary>A valid address of each family, checked by the library and by a baseline of the same run.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class AddressBenchmarks
{
    // Published in the Bitcoin wiki (base58check), BIP-173, BIP-350, EIP-55, SEP-23, CIP-19 and the networks' own documentation.
    private const string P2pkh = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";
    private const string P2wsh = "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3";
    private const string P2tr = "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0";
    private const string Eip55 = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    private const string Lower = "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed";
    private const string Solana = "4fYNw3dojWmQ4dXtSGE9epjRGy9pFSx62YypT7avPYvA";
    private const string Cosmos = "cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp";
    private const string Stellar = "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ";
    private const string Ton = "EQDKbjIcfM6ezt8KjKJJLshZJJSqX7XOA4ff-W72r5gqPrHF";
    private const string Polkadot = "15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5";
    private const string Shelley = "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x";
    private const string Byron = "Ae2tdPwUPEZ4YjgvykNpoFeYUxoyhNj2kg8KfKWN2FizsSpLUPv68MpTVDo";
    private const string Xrp = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh";

    private static readonly AddressValidator Validator = new();

    private static readonly Network BitcoinNetwork = NetworkTable.BuiltIn.Get("bitcoin");
    private static readonly Network EthereumNetwork = NetworkTable.BuiltIn.Get("ethereum");
    private static readonly Network SolanaNetwork = NetworkTable.BuiltIn.Get("solana");
    private static readonly Network CosmosNetwork = NetworkTable.BuiltIn.Get("cosmos");
    private static readonly Network StellarNetwork = NetworkTable.BuiltIn.Get("stellar");
    private static readonly Network TonNetwork = NetworkTable.BuiltIn.Get("ton");
    private static readonly Network PolkadotNetwork = NetworkTable.BuiltIn.Get("polkadot");
    private static readonly Network CardanoNetwork = NetworkTable.BuiltIn.Get("cardano");
    private static readonly Network XrpNetwork = NetworkTable.BuiltIn.Get("ripple");

    [GlobalSetup]
    public void Check()
    {
        (string Text, Network Network)[] all =
        [
            (P2pkh, BitcoinNetwork), (P2wsh, BitcoinNetwork), (P2tr, BitcoinNetwork), (Eip55, EthereumNetwork), (Lower, EthereumNetwork), (Solana, SolanaNetwork),
            (Cosmos, CosmosNetwork), (Stellar, StellarNetwork), (Ton, TonNetwork), (Polkadot, PolkadotNetwork), (Shelley, CardanoNetwork), (Byron, CardanoNetwork), (Xrp, XrpNetwork),
        ];
        foreach (var (text, network) in all)
        {
            if (!Validator.Check(text, network).IsValid)
            {
                throw new InvalidOperationException($"{text} is not valid on {network}: {Validator.Check(text, network).Verdict}.");
            }
        }
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Base58Check")]
    public bool Base58CheckAssembled() => Assembled.Base58Check(P2pkh, 0x00);

    [Benchmark, BenchmarkCategory("Base58Check")]
    public bool Base58Check() => Validator.Check(P2pkh, BitcoinNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Base58Check XRP")]
    public bool XrpAssembled() => Assembled.Base58Check(Xrp, 0x00, xrp: true);

    [Benchmark, BenchmarkCategory("Base58Check XRP")]
    public bool XrpClassic() => Validator.Check(Xrp, XrpNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("bech32")]
    public bool Bech32Plain() => PlainBech32.Decode(P2wsh, "bc", 1, 1)?.Count == 32;

    [Benchmark, BenchmarkCategory("bech32")]
    public bool Bech32() => Validator.Check(P2wsh, BitcoinNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("bech32m")]
    public bool Bech32mPlain() => PlainBech32.Decode(P2tr, "bc", 0x2bc830a3, 1)?.Count == 32;

    [Benchmark, BenchmarkCategory("bech32m")]
    public bool Bech32m() => Validator.Check(P2tr, BitcoinNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("EIP-55")]
    public bool Eip55Assembled() => Assembled.Evm(Eip55);

    [Benchmark, BenchmarkCategory("EIP-55")]
    public bool EvmMixedCase() => Validator.Check(Eip55, EthereumNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("lower-case 0x")]
    public bool LowerAssembled() => Assembled.Evm(Lower);

    [Benchmark, BenchmarkCategory("lower-case 0x")]
    public bool EvmLowerCase() => Validator.Check(Lower, EthereumNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Solana")]
    public bool SolanaAssembled() => Assembled.Solana(Solana);

    [Benchmark, BenchmarkCategory("Solana")]
    public bool SolanaAccount() => Validator.Check(Solana, SolanaNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Cosmos")]
    public bool CosmosPlain() => PlainBech32.Decode(Cosmos, "cosmos", 1, 0)?.Count == 20;

    [Benchmark, BenchmarkCategory("Cosmos")]
    public bool CosmosAccount() => Validator.Check(Cosmos, CosmosNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Stellar")]
    public bool StellarAssembled() => Assembled.Stellar(Stellar);

    [Benchmark, BenchmarkCategory("Stellar")]
    public bool StrKey() => Validator.Check(Stellar, StellarNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("TON")]
    public bool TonAssembled() => Assembled.Ton(Ton);

    [Benchmark, BenchmarkCategory("TON")]
    public bool TonFriendly() => Validator.Check(Ton, TonNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("SS58")]
    public bool Ss58Assembled() => Assembled.Ss58(Polkadot, 0);

    [Benchmark, BenchmarkCategory("SS58")]
    public bool Ss58() => Validator.Check(Polkadot, PolkadotNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Cardano")]
    public bool ByronAssembled() => Assembled.Byron(Byron);

    [Benchmark, BenchmarkCategory("Cardano")]
    public bool CardanoByron() => Validator.Check(Byron, CardanoNetwork).IsValid;

    [Benchmark, BenchmarkCategory("Cardano")]
    public bool CardanoShelley() => Validator.Check(Shelley, CardanoNetwork).IsValid;
}
