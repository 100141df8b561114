using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Stateless;

namespace Occ.Support.Benchmarks;

/// <summary>An answer that a fork with three conditions decides, among 30 steps, beside Stateless with 30 states and three guards; loading, storing.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class TroubleshootingBenchmarks
{
    private const int Rounds = 15; // half of 30, because each question has its fork

    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly SessionInput Answer = SessionInput.Answer("input", "yes");

    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal) { ["network"] = "tron", ["sender"] = "exchange" };
    private readonly StateMachine<int, int> _machine;
    private readonly Troubleshooter _ring = new(Ring());
    private readonly Session _session;
    private readonly Session _stored;
    private readonly IReadOnlyList<GuideFile> _files = GuideFile.BuiltIn;

    public TroubleshootingBenchmarks()
    {
        var state = 0;
        _machine = new(() => state, s => state = s);
        for (var i = 0; i < 30; i++)
        {
            var next = (i + 1) % 30;
            _machine.Configure(i).OnEntry(() => { }).OnExit(() => { })
                .PermitIf(0, (i + 2) % 30, () => _facts["network"] == "bitcoin")
                .PermitIf(0, (i + 3) % 30, () => _facts["sender"] == "own-wallet")
                .PermitIf(0, next, () => _facts["network"] == "tron" && _facts["sender"] == "exchange");
        }

        var turn = _ring.Start("ring", "en", Now, new Dictionary<string, string> { ["network"] = "tron", ["sender"] = "exchange" });
        _session = turn.Session;
        var troubleshooter = new Troubleshooter();
        turn = troubleshooter.Start("transfer-not-arrived", "zh", Now);
        string?[] answers = ["none", "other-person", "tron", "USDT", "yes", new string('a', 64), "done", "success", null, "same", "own-wallet", "yes"];
        foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
        {
            var id = i.ToString(CultureInfo.InvariantCulture);
            turn = troubleshooter.Advance(turn.Session, answer is null ? SessionInput.Skip(id) : SessionInput.Answer(id, answer), Now);
        }

        _stored = turn.Session;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("guarded step")]
    public void StatelessFire() => _machine.Fire(0);

    [Benchmark, BenchmarkCategory("guarded step")]
    public Session Step() => _ring.Advance(_session, Answer, Now).Session;

    [Benchmark, BenchmarkCategory("guarded step")]
    public View StepAndView() => _ring.Advance(_session, Answer, Now).View;

    [Benchmark, BenchmarkCategory("session")]
    public SessionReading WriteAndRead() => Session.Read(_stored.ToJson());

    [Benchmark, BenchmarkCategory("load")]
    public int LoadAndCheck()
    {
        var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
        options.Layers.Add(_files);
        return new Troubleshooter(options).Guides.Length;
    }

    /// <summary>Questions one after the other, each followed by a fork that looks at two facts in three conditions.</summary>
    private static TroubleshooterOptions Ring()
    {
        var builder = new GuideBuilder("ring", 1, ProblemCategory.Other, "ask-0", "person")
            .Given("network", AnswerKind.Network).Given("sender", AnswerKind.Text)
            .Escalate("person", EscalationChannel.WalletSupport).Resolve("end");
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            builder.Text(language, "title", "t").Text(language, "summary", "s").Text(language, "person", "p").Text(language, "end", "e");
        }

        for (var i = 0; i < Rounds; i++)
        {
            var next = i == Rounds - 1 ? "end" : FormattableString.Invariant($"ask-{i + 1}");
            builder.Ask(FormattableString.Invariant($"ask-{i}"), AnswerKind.Choice, FormattableString.Invariant($"fact-{i}"), skip: "end", choices: [("yes", FormattableString.Invariant($"fork-{i}")), ("no", "end")])
                .Decide(
                    FormattableString.Invariant($"fork-{i}"),
                    "end",
                    (GuideCondition.Is("network", "bitcoin"), "end"),
                    (GuideCondition.Is("sender", "own-wallet"), "end"),
                    (GuideCondition.All(GuideCondition.Is("network", "tron"), GuideCondition.Is("sender", "exchange")), next));
            foreach (var language in new[] { "en", "zh-Hans" })
            {
                builder.Text(language, FormattableString.Invariant($"ask-{i}"), "?").Text(language, FormattableString.Invariant($"ask-{i}.choice.yes"), "Yes").Text(language, FormattableString.Invariant($"ask-{i}.choice.no"), "No");
            }
        }

        var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
        options.Layers.Add(builder.ToFiles());
        return options;
    }
}
