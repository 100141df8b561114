using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace Occ.Support.Benchmarks;

/// <summary>Ids of the hexadecimal families and links to explorers, beside a compiled expression and the platform's Uri.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public partial class TransactionBenchmarks
{
    // The first payment of Bitcoin, also in the spellings of other networks.
    private const string Lower = "f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16";
    private const string Upper = "F4184FC596403B9D638783CF57ADFE4C75C605F6356FBC91338530E9831E9E16";
    private const string Prefixed = "0x" + Lower;
    private const string Link = "https://etherscan.io/tx/" + Prefixed;
    private const string Routed = "https://tronscan.org/#/transaction/" + Lower + "?lang=en";

    private const string Signature = "5VERv8NMvzbJMEkV8xnrLkEaWRtSz9CosKDYjCJjBRnbJLgp8uirBgmQkjKhoR4tjF3ZpRzrFmBV6UjKdiSZkQUW"; // of Solana's documentation

    private static readonly TransactionIdValidator Validator = new();
    private static readonly ExplorerLinks Links = new();

    private static readonly Network BitcoinNetwork = NetworkTable.BuiltIn.Get("bitcoin");
    private static readonly Network EthereumNetwork = NetworkTable.BuiltIn.Get("ethereum");
    private static readonly Network SolanaNetwork = NetworkTable.BuiltIn.Get("solana");
    private static readonly Network CosmosNetwork = NetworkTable.BuiltIn.Get("cosmos");

    [Benchmark(Baseline = true), BenchmarkCategory("utxo-hex64")]
    public bool LowerByExpression() => LowerHex().IsMatch(Lower);

    [Benchmark, BenchmarkCategory("utxo-hex64")]
    public bool Bitcoin() => Validator.Check(Lower, BitcoinNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("evm-hex64")]
    public bool PrefixedByExpression() => PrefixedHex().IsMatch(Prefixed);

    [Benchmark, BenchmarkCategory("evm-hex64")]
    public bool Evm() => Validator.Check(Prefixed, EthereumNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("hex64-upper")]
    public bool UpperByExpression() => UpperHex().IsMatch(Upper);

    [Benchmark, BenchmarkCategory("hex64-upper")]
    public bool Cosmos() => Validator.Check(Upper, CosmosNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("base58-64")]
    public bool SignatureAssembled()
    {
        var bytes = SimpleBase.Base58.Bitcoin.Decode(Signature);
        var key = new byte[32];
        Ed25519.GeneratePublicKey(bytes, 0, key, 0);
        return bytes.Length == 64 && bytes[63] <= 0x10 && !key.AsSpan().SequenceEqual(bytes.AsSpan(32));
    }

    [Benchmark, BenchmarkCategory("base58-64")]
    public bool Solana() => Validator.Check(Signature, SolanaNetwork).IsValid;

    [Benchmark(Baseline = true), BenchmarkCategory("identify")]
    public int IdentifyByExpression() => (LowerHex().IsMatch(Lower) ? 1 : 0) + (UpperHex().IsMatch(Lower) ? 1 : 0) + (PrefixedHex().IsMatch(Lower) ? 1 : 0);

    [Benchmark, BenchmarkCategory("identify")]
    public int Identify() => Validator.Identify(Lower).Networks.Count;

    [Benchmark(Baseline = true), BenchmarkCategory("explorer link")]
    public bool ByUri() => Uri.TryCreate(Link, UriKind.Absolute, out var uri) && uri.Host == "etherscan.io" && uri.Segments is [_, "tx/", var id] && PrefixedHex().IsMatch(id);

    [Benchmark, BenchmarkCategory("explorer link")]
    public bool Path() => Links.Read(Link).IsWellFormed;

    [Benchmark, BenchmarkCategory("explorer link")]
    public bool Fragment() => Links.Read(Routed).IsWellFormed;

    [GeneratedRegex("^[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex LowerHex();

    [GeneratedRegex("^0x[0-9a-fA-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixedHex();

    [GeneratedRegex("^[0-9A-F]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex UpperHex();
}
