using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks;

/// <summary>Links judged, beside a plain loop over the brands with Levenshtein's distance.</summary>
[MemoryDiagnoser]
public class LinkBenchmarks
{
    private static readonly string[] Links =
    [
        "https://www.example.org/news/2026/11/22/today?page=2", "https://metamask.io/download", "https://metamask-login.top/restore", "https://rnetamask.io/",
        "https://support.example.co.uk/hc/en-us/articles/1234", "https://metamask.io.session-7.top/", "https://paypal-invoice.example.com/x", "https://shop.gardening-tools.de/cart",
    ];

    private readonly LinkInspector _inspector = new();
    private string[] _words = [];

    [GlobalSetup]
    public void Prepare() => _words = [.. BrandDirectory.BuiltIn.All.SelectMany(b => b.Keywords)];

    [Benchmark(OperationsPerInvoke = 8)]
    public int Inspect()
    {
        var found = 0;
        foreach (var link in Links)
        {
            found += _inspector.Check(link).Verdict == LinkVerdict.Lookalike ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 8)]
    public int LoopWithLevenshtein()
    {
        var found = 0;
        foreach (var link in Links)
        {
            var host = new Uri(link).Host.Split('.');
            found += host.Any(label => _words.Any(w => label.Contains(w, StringComparison.Ordinal) || Distance(label, w) <= 1)) ? 1 : 0;
        }

        return found;
    }

    private static int Distance(string one, string other)
    {
        Span<int> last = stackalloc int[other.Length + 1];
        Span<int> now = stackalloc int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                now[j] = Math.Min(Math.Min(now[j - 1], last[j]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
            }

            now.CopyTo(last);
        }

        return last[other.Length];
    }
}
