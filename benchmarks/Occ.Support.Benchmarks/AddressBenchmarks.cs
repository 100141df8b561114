using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using static Occ.Support.Benchmarks.Samples;

namespace Occ.Support.Benchmarks;

/// <summary>A valid address of each family, checked by the library and by a baseline of the same run.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class AddressBenchmarks
{
    private static readonly AddressValidator Validator = new();

    private static readonly byte[] Tz1 = [0x06, 0xa1, 0x9f];

    private static readonly Network BitcoinNetwork = NetworkTable.BuiltIn.Get("bitcoin");
    private static readonly Network EthereumNetwork = NetworkTable.BuiltIn.Get("ethereum");
    private static readonly Network SolanaNetwork = NetworkTable.BuiltIn.Get("solana");
    private static readonly Network CosmosNetwork = NetworkTable.BuiltIn.Get("cosmos");
    private static readonly Network StellarNetwork = NetworkTable.BuiltIn.Get("stellar");
    private static readonly Network TonNetwork = NetworkTable.BuiltIn.Get("ton");
    private static readonly Network PolkadotNetwork = NetworkTable.BuiltIn.Get("polkadot");
    private static readonly Network CardanoNetwork = NetworkTable.BuiltIn.Get("cardano");
    private static readonly Network XrpNetwork = NetworkTable.BuiltIn.Get("ripple");
    private static readonly Network TronNetwork = NetworkTable.BuiltIn.Get("tron");
    private static readonly Network TezosNetwork = NetworkTable.BuiltIn.Get("tezos");
    private static readonly Network MoneroNetwork = NetworkTable.BuiltIn.Get("monero");

    [GlobalSetup]
    public void Check()
    {
        bool[] baselines =
        [
            Base58CheckAssembled(), XrpAssembled(), TronAssembled(), TezosAssembled(), Bech32Plain(), Bech32mPlain(), Eip55Assembled(), LowerAssembled(),
            SolanaAssembled(), CosmosPlain(), StellarAssembled(), TonAssembled(), Ss58Assembled(), ByronAssembled(), MoneroAssembled(),
        ];
        if (baselines.Contains(false) || Samples.All.Any(s => !Validator.Check(s.Text, s.NetworkId).IsValid))
        {
            throw new InvalidOperationException("A sample is not valid.");
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

    [Benchmark(Baseline = true), BenchmarkCategory("Base58Check Tron")]
    public bool TronAssembled() => Assembled.Base58Check(Tron, 0x41);

    [Benchmark, BenchmarkCategory("Base58Check Tron")]
    public bool TronAccount() => Validator.Check(Tron, TronNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("Base58Check Tezos")]
    public bool TezosAssembled() => Assembled.Base58Check(Tezos, Tz1);

    [Benchmark, BenchmarkCategory("Base58Check Tezos")]
    public bool TezosAccount() => Validator.Check(Tezos, TezosNetwork).IsValid;

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

    [Benchmark(Baseline = true), BenchmarkCategory("Monero")]
    public bool MoneroAssembled() => Assembled.Monero(Monero, 18);

    [Benchmark, BenchmarkCategory("Monero")]
    public bool MoneroAccount() => Validator.Check(Monero, MoneroNetwork).IsValid;
}
