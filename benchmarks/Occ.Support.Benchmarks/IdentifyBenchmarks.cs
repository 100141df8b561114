using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks;

/// <summary>Which networks a text fits, over the whole table, for good addresses and for text that is none.</summary>
[MemoryDiagnoser]
public class IdentifyBenchmarks
{
    private static readonly AddressValidator Validator = new();

    [Params(
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "cosmos1hkfq3zahaqkkzx5mjnamwjsfpq2jk7z0emlrvp",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3",
        "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3",
        "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "hello",
        "withdraw-usdt",
        "my transfer has not arrived",
        "\u6211\u7684\u5e01\u6ca1\u5230\u8d26")]
    public string Text { get; set; } = "";

    [Benchmark]
    public int Identify() => Validator.Identify(Text).Networks.Count;
}
