using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Occ.Support.Benchmarks;

/// <summary>Messages of 1 KB against the whole catalogue, beside a loop over one compiled expression a row, and the loading of all rows.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class ErrorBenchmarks
{
    private const int Length = 1024;

    private static readonly ErrorCatalog Catalog = ErrorCatalog.BuiltIn;

    /// <summary>The first sample of each row up to its first number, which is less than the catalogue looks for.</summary>
    private static readonly Regex[] Expressions = [.. Catalog.All.Select(e => new Regex(
        Regex.Escape(e.Samples[0].Split('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')[0]), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled))];

    private static readonly string Json = Fill(
        """{"jsonrpc":"2.0","id":44,"error":{"code":-32000,"message":"replacement transaction underpriced"}} at JsonRpcProvider.send (provider.js:1234:12) code=SERVER_ERROR, version=web/5.7.1 """);

    private static readonly string Prose = Fill("Hello support team, yesterday I wanted to send some coins to my friend and the wallet said something I could not read. ");

    private static readonly string Chinese = Fill("你好，我昨天用钱包转账给朋友，结果提示错误，能帮我看看是什么原因吗？交易一直没有到账，谢谢。");

    [Benchmark(Baseline = true), BenchmarkCategory("json")]
    public int JsonByExpressions() => Expressions.Count(e => e.IsMatch(Json));

    [Benchmark, BenchmarkCategory("json")]
    public int JsonByCatalog() => Catalog.Diagnose(Json).Matches.Length;

    [Benchmark(Baseline = true), BenchmarkCategory("prose")]
    public int ProseByExpressions() => Expressions.Count(e => e.IsMatch(Prose));

    [Benchmark, BenchmarkCategory("prose")]
    public int ProseByCatalog() => Catalog.Diagnose(Prose).Matches.Length;

    [Benchmark(Baseline = true), BenchmarkCategory("chinese")]
    public int ChineseByExpressions() => Expressions.Count(e => e.IsMatch(Chinese));

    [Benchmark, BenchmarkCategory("chinese")]
    public int ChineseByCatalog() => Catalog.Diagnose(Chinese).Matches.Length;

    [Benchmark, BenchmarkCategory("load")]
    public int Load() => Catalog.With().All.Length;

    private static string Fill(string text) => string.Concat(Enumerable.Repeat(text, (Length / text.Length) + 1))[..Length];
}
