using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Occ.Support.Benchmarks;

/// <summary>What an address with its last character changed costs beside the valid one, for each family that has a checksum.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
public class MutatedBenchmarks
{
    private static readonly AddressValidator Validator = new();

    private Network _network = NetworkTable.BuiltIn.Get("bitcoin");
    private string _mutated = "";

    /// <summary>The families without a checksum have no mutated address.</summary>
    public static IEnumerable<string> Addresses => Samples.All.Select(s => s.Text).Except([Samples.Lower, Samples.Solana]);

    [ParamsSource(nameof(Addresses))]
    public string Address { get; set; } = "";

    [GlobalSetup]
    public void Mutate()
    {
        _network = NetworkTable.BuiltIn.Get(Samples.All.Single(s => s.Text == Address).NetworkId);
        var last = Address[^1];
        char[] others = char.IsAsciiLetter(last) && Address.StartsWith("0x", StringComparison.Ordinal)
            ? [char.IsAsciiLetterUpper(last) ? char.ToLowerInvariant(last) : char.ToUpperInvariant(last)]
            : [.. "2345678ABCDEFGHabcdefgh"];
        _mutated = others.Where(c => c != last).Select(c => Address[..^1] + c)
            .First(text => Validator.Check(text, _network).Verdict == AddressVerdict.ChecksumMismatch);
    }

    [Benchmark(Baseline = true)]
    public bool Valid() => Validator.Check(Address, _network).IsValid;

    [Benchmark]
    public bool Mutated() => Validator.Check(_mutated, _network).IsValid;
}
