using FsCheck.Xunit;

namespace Occ.Support.Tests.Reports;

public sealed class ReportTextTests
{
    private static readonly string[] Words =
    [
        .. Codes<ProblemCategory>("category"), .. Codes<ProblemKind>("kind"), .. Codes<ProblemSeverity>("severity"), .. Codes<AddressRole>("role"),
        .. Codes<ReportConnection>("connection"), .. Codes<ReportChannel>("channel"), .. Codes<ReportFact>("question"), .. Codes<ReportFact>("hint"), .. Codes<ReportFaultKind>("fault"),
        .. Codes<ProblemPriority>("priority"), .. Codes<ProblemUrgency>("urgency"), .. Codes<ReportEventKind>("event"), .. Codes<ReportResult>("result"), .. Codes<Helpfulness>("helpful"),
        .. Codes<CaseStatus>("case"), .. Codes<CaseReason>("case-reason"), .. Codes<CaseRefusal>("case-refusal"),
    ];

    public static TheoryData<string> Keys => [.. Words];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_code_has_words_in_both_languages(string key)
    {
        var english = TextCatalog.BuiltIn.Of("en")[key];
        var chinese = TextCatalog.BuiltIn.Of("zh-Hans")[key];
        Assert.False(string.IsNullOrWhiteSpace(english));
        Assert.True(chinese.Length > 0 && (chinese != english || key is "reports.connection.wifi" or "reports.connection.vpn"));
    }

    [Fact]
    public void No_words_are_left_over()
    {
        var areas = Words.Select(w => w[..w.LastIndexOf('.')]).ToHashSet();
        var keys = TextCatalog.BuiltIn.Of("en").Keys.Where(k => areas.Contains(k[..k.LastIndexOf('.')]));
        Assert.Equal(Words.Order(), keys.Order());
    }

    [Fact]
    public void The_limits_in_a_fault_are_told()
    {
        var fault = new ReportFault("/description", ReportFaultKind.TooLong) { Limit = 6000 };
        Assert.Contains("6000", fault.Explain("en"), StringComparison.Ordinal);
        Assert.Contains("6000", fault.Explain("zh-CN"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_agent_reads_what_is_there_and_what_to_ask()
    {
        var report = new ProblemReport
        {
            Kind = ProblemKind.WithdrawalNotArrived,
            Language = ReportSamples.Text("zh-CN"),
            Description = ReportSamples.Text("昨天提的币\n还没到账"),
            Network = ReportSamples.Text("tron"),
            Asset = ReportSamples.Text("USDT"),
            Amount = DecimalText.TryParse("250", out var amount) ? amount : null,
            Addresses = [ReportedAddress.From("TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC", AddressRole.Own, "tron", "valid")],
            Happened = new() { At = new DateTimeOffset(2026, 11, 21, 14, 0, 0, TimeSpan.FromHours(8)) },
        };
        Assert.Equal(
            """
            问题类别：充值与提现
            具体情况：提现显示成功，但没有到账
            优先级：高
            用户描述：昨天提的币
                还没到账
            网络：波场
            金额：250 USDT
            地址：TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC，用户自己的地址，波场，校验通过
            发生时间：2026-11-21 14:00:00 +08:00
            信息完整度：66 %
            还需要问清楚：
            - 这笔转账的交易哈希（TxID）是多少？在钱包的交易记录里点开这笔转账，复制交易哈希。

            """,
            ReportText.Write(report));
        Assert.StartsWith("Category: Deposit or withdrawal\nProblem: Withdrawal complete, nothing arrived\nPriority: High\n", ReportText.Write(report, "en"), StringComparison.Ordinal);
        Assert.EndsWith("Still to ask:\n- What is the transaction id? Open the transfer in the wallet's history and copy the transaction hash.\n", ReportText.Write(report, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_subject_names_priority_problem_and_money()
    {
        var report = new ProblemReport { Kind = ProblemKind.WithdrawalNotArrived, Network = ReportSamples.Text("tron"), Asset = ReportSamples.Text("USDT"), Amount = DecimalText.TryParse("250", out var amount) ? amount : null };
        Assert.Equal("[High] Withdrawal complete, nothing arrived: 250 USDT, TRON", ReportText.Subject(report, "en"));
        Assert.Equal("[高] 提现显示成功，但没有到账：250 USDT，波场", ReportText.Subject(report, "zh-CN"));
        Assert.Equal("[Low] Something else", ReportText.Subject(new(), "en"));
    }

    [Fact]
    public void A_chat_gets_the_facts_and_one_question()
    {
        var report = new ProblemReport { Kind = ProblemKind.SupportSilent, Errors = [ReportedError.From("429", "Too many requests")] };
        Assert.Equal(
            """
            [普通] 客服没有回复
            报错：429, Too many requests
            还需要问清楚：
            - @@

            """.Replace("@@", report.Missing[0].Question("zh") + report.Missing[0].Hint("zh"), StringComparison.Ordinal),
            ReportText.WriteChat(report, "zh"));
    }

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 300)]
    public void No_line_is_empty_and_no_text_passes_for_a_label(ProblemReport report)
    {
        foreach (var language in new[] { "en", "zh-Hans" })
        {
            var lines = ReportText.Write(report, language).Split('\n')[..^1];
            Assert.DoesNotContain(lines, string.IsNullOrWhiteSpace);
            var labels = TextCatalog.BuiltIn.Of(language).Where(t => t.Key.StartsWith("reports.label.", StringComparison.Ordinal)).Select(t => t.Value).ToList();
            Assert.All(lines, l => Assert.True(l.StartsWith("    ", StringComparison.Ordinal) || l.StartsWith("- ", StringComparison.Ordinal) || l == TextCatalog.BuiltIn.Get("reports.still-missing", language) || labels.Any(label => l.StartsWith(label, StringComparison.Ordinal))));
        }
    }

    private static IEnumerable<string> Codes<T>(string area)
        where T : struct, Enum => KebabCase.All<T>().Select(v => $"reports.{area}.{v.Code}");
}
