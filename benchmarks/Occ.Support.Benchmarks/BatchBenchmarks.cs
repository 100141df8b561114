using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using Org.BouncyCastle.Crypto.Digests;

namespace Occ.Support.Benchmarks;

/// <summary>A file of mixed addresses, 40 % P2PKH, 30 % EIP-55 and 30 % P2WPKH, by what a team would assemble and by the batch.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private const int Lines = 1_000_000;

    private static readonly AddressBatch Batch = new();

    private string _text = "";
    private string[] _lines = [];

    [GlobalSetup]
    public void Make()
    {
        var random = new Random(1);
        _lines = [.. Enumerable.Range(0, Lines).Select(i => (i % 10) switch { < 4 => P2pkh(random), < 7 => Eip55(random), _ => P2wpkh(random) })];
        _text = string.Join('\n', _lines);
        if (AssembledOneByOne() != Lines || OneCore() != Lines)
        {
            throw new InvalidOperationException("An address of the benchmark is not valid.");
        }
    }

    [Benchmark(Baseline = true)]
    public int AssembledOneByOne() => _lines.Count(line => line[0] switch
    {
        '1' => Assembled.Base58Check(line, 0x00),
        '0' => Assembled.Evm(line),
        _ => PlainBech32.Decode(line, "bc", 1, 1)?.Count == 20,
    });

    [Benchmark]
    public int OneCore() => Valid(Batch.IdentifyAll(_text.AsMemory(), 1));

    [Benchmark]
    public int TwoCores() => Valid(Batch.IdentifyAll(_text.AsMemory(), 2));

    private static int Valid(AddressLine[] lines)
    {
        var valid = 0;
        foreach (var line in lines)
        {
            valid += line.Identification.IsValid ? 1 : 0;
        }

        return valid;
    }

    private static string P2pkh(Random random)
    {
        var content = new byte[21];
        random.NextBytes(content.AsSpan(1));
        return SimpleBase.Base58.Bitcoin.Encode([.. content, .. SHA256.HashData(SHA256.HashData(content))[..4]]);
    }

    private static string Eip55(Random random)
    {
        var bytes = new byte[20];
        random.NextBytes(bytes);
        var digits = Convert.ToHexString(bytes).ToLowerInvariant();
        var digest = new KeccakDigest(256);
        digest.BlockUpdate(System.Text.Encoding.ASCII.GetBytes(digits), 0, digits.Length);
        var hash = new byte[32];
        digest.DoFinal(hash, 0);
        var nibbles = Convert.ToHexString(hash);
        return "0x" + string.Concat(digits.Select((c, i) => nibbles[i] >= '8' ? char.ToUpperInvariant(c) : c));
    }

    private static string P2wpkh(Random random)
    {
        var program = new byte[20];
        random.NextBytes(program);
        return PlainBech32.Encode("bc", 0, program, 1);
    }
}
