using BenchmarkDotNet.Attributes;

namespace Occ.Support.Benchmarks;

/// <summary>Reading a message of 1,024 characters: prose, Chinese, one full of ids; and 1 MB, which must take no more than its share.</summary>
[MemoryDiagnoser]
public class IntakeBenchmarks
{
    private const int Kilobyte = 1024;
    private const string English = "Hello, I have a problem with my wallet and I hope that you can help me. I sent some money to a friend of mine yesterday and he says that it has not arrived. The app still says pending. I restarted the phone and waited for a long time. ";
    private const string Chinese = "你好，我昨天从币安提了250 USDT到钱包，走的是TRC20，六个小时了还没到账，交易所那边显示已完成，客服一直不回复，请帮我查一下到底怎么回事，谢谢。";
    private const string Ids = "withdrawal 250 USDT TRC20 to TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3, txid 3a46321487ce1fd115da38b3431006ea529f65ef2507f19233f5a23c05abd01d, error -32000 \"insufficient funds\", app v8.2.1 on iPhone 15, 2026-03-01 14:05 UTC. ";
    private static readonly IntakeReader Reader = new();

    private string _text = "";

    [Params("english", "chinese", "ids", "megabyte")]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Make() => _text = Text switch
    {
        "english" => Repeat(English, Kilobyte),
        "chinese" => Repeat(Chinese, Kilobyte),
        "ids" => Repeat(Ids, Kilobyte),
        _ => Repeat(English + Chinese + Ids, Kilobyte * Kilobyte),
    };

    [Benchmark]
    public ProblemCategory Read() => Reader.Read(_text).Category;

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, (length / text.Length) + 1))[..length];
}
