using System.Buffers;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Occ.Support.Benchmarks;

/// <summary>The secret scanner on 20 MB of tickets, on one clean ticket and on hostile text, beside plain passes over the same text.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class SecretBenchmarks
{
    private const int Size = 20_000_000;

    private static readonly SearchValues<char> Absent = SearchValues.Create("\u0001\u0002\u0003\u0004\u0005");
    private static readonly SecretScanner Scanner = SecretScanner.Default;

    private readonly List<string> _tickets = TicketTexts.Make(Size);
    private readonly string _clean = TicketTexts.Make(1000, secretEvery: 0)[0];
    private readonly string _all;
    private readonly string _words = Hostile("abandon "), _ones = Hostile("1"), _dashes = Hostile("a-"), _invisible = Hostile("\u200B"), _cues = Hostile("密码是");

    public SecretBenchmarks() => _all = string.Concat(_tickets);

    [Benchmark(Baseline = true), BenchmarkCategory("20 MB")]
    public int Vectorised() => _all.AsSpan().IndexOfAny(Absent);

    [Benchmark, BenchmarkCategory("20 MB")]
    public int EachUnit()
    {
        var sum = 0;
        foreach (var c in _all)
        {
            sum += c;
        }

        return sum;
    }

    [Benchmark, BenchmarkCategory("20 MB")]
    public int ScanTickets()
    {
        var found = 0;
        foreach (var ticket in _tickets)
        {
            found += Scanner.Scan(ticket).Count;
        }

        return found;
    }

    [Benchmark, BenchmarkCategory("20 MB")]
    public int ScanOneText() => Scanner.Scan(_all).Count;

    [Benchmark(Baseline = true), BenchmarkCategory("clean 1 KB")]
    public string CopyTicket() => new(_clean.AsSpan());

    [Benchmark, BenchmarkCategory("clean 1 KB")]
    public int ScanTicket() => Scanner.Scan(_clean).Count;

    [Benchmark, BenchmarkCategory("hostile 1 MB")]
    public int Words() => Scanner.Scan(_words).Count;

    [Benchmark, BenchmarkCategory("hostile 1 MB")]
    public int Ones() => Scanner.Scan(_ones).Count;

    [Benchmark, BenchmarkCategory("hostile 1 MB")]
    public int Dashes() => Scanner.Scan(_dashes).Count;

    [Benchmark, BenchmarkCategory("hostile 1 MB")]
    public int Invisible() => Scanner.Scan(_invisible).Count;

    [Benchmark, BenchmarkCategory("hostile 1 MB")]
    public int Cues() => Scanner.Scan(_cues).Count;

    private static string Hostile(string piece) => string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
}
