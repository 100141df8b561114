using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Tests;

public sealed class IntakeReaderTests
{
    private const string Tron = "TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3";
    private const string TronId = "3a46321487ce1fd115da38b3431006ea529f65ef2507f19233f5a23c05abd01d";

    private static readonly IntakeReader Reader = new(new FakeTimeProvider(new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)));

    public static TheoryData<string, string> HostileTexts => new()
    {
        { "nothing", "" },
        { "white space", " \t\r\n\u3000" },
        { "nul", "\0" },
        { "marks", "!!!???…。。。" },
        { "lone high surrogate", "提币\ud83d没到账" },
        { "lone low surrogate", "\ude00\ude00 where is my money" },
        { "surrogates only", new string('\ud800', 5000) },
        { "ten million letters", new string('a', 10_000_000) },
        { "ten million digits", new string('1', 10_000_000) },
        { "ten million dots", new string('.', 10_000_000) },
        { "many short ids", string.Concat(Enumerable.Repeat("0x12ab…cd34 ", 20_000)) },
        { "many separators", string.Concat(Enumerable.Repeat("a:b=c/d?e&f#g@h,", 20_000)) },
        { "many quotes", string.Concat(Enumerable.Repeat("error \"", 50_000)) },
        { "many negations", string.Concat(Enumerable.Repeat("not ", 50_000)) },
        { "many Chinese numbers", string.Concat(Enumerable.Repeat("两千万亿", 50_000)) },
        { "long number", "提了" + new string('9', 500) + "U, 1,1,1,1,111,1111 USDT, 99999999999999999999 days ago, 9999-99-99 99:99" },
        { "edges of the calendar", "0001-01-01 2100-12-31 23:59:59+14:00 2009-01-01 00:00-14:00 2月29日 2月30日 24:00 UTC+99 10000 days ago 一万年前" },
        { "braces", "{\"code\":{\"message\":\"{{{}\"message\":\"" },
        { "bytes", Encoding.Latin1.GetString([.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 7919))]) },
        { "right to left", "\u202etxid\u202c \u200f0x12\u200b34" },
        { "bare marks of every reader", "memo tag ticket error: v . @ :// www. $ ¥ # + - 个 万 点 月 号 半 UTC Z" },
    };

    [Fact]
    public void A_withdrawal_that_has_not_arrived_is_understood()
    {
        const string text = "我昨天从币安提了 250 USDT 到 TRC20 地址 " + Tron + "，6个小时还没到账，交易哈希 " + TronId;
        var intake = Reader.Read(text, "Asia/Shanghai");

        Assert.Equal("zh-Hans", intake.Language);
        Assert.Equal(ProblemCategory.DepositWithdrawal, intake.Category);
        Assert.Equal(ProblemKind.WithdrawalNotArrived, intake.Kind);
        Assert.Equal("transfer-not-arrived", intake.Guide);
        Assert.Empty(intake.Missing);
        Assert.Empty(intake.Notes);
        Assert.Equal(1, intake.Draft.Completeness);
        Assert.Equal("tron", intake.Draft.Network.Value);
        Assert.Equal("250", intake.Draft.Amount?.Value);
        Assert.Equal("USDT", intake.Draft.Asset.Value);
        Assert.Equal(("tron", "valid"), (intake.Draft.Addresses[0].Network.Value, intake.Draft.Addresses[0].Verdict.Value));
        Assert.Equal(("tron", "valid"), (intake.Draft.Transactions[0].Network.Value, intake.Draft.Transactions[0].Verdict.Value));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.FromHours(8)), intake.Draft.Happened?.At);
        Assert.Equal(
            ["time 昨天", "amount 250 USDT", "network TRC20", "address " + Tron, "time 6个小时", "transaction " + TronId],
            intake.Entities.Select(e => $"{KebabCase.Code(e.Kind)} {e.Text}"));
    }

    [Fact]
    public void What_is_missing_is_asked_for_in_order()
    {
        var intake = Reader.Read("提币没到账");

        Assert.Equal([ReportFact.Transaction, ReportFact.Network, ReportFact.Address, ReportFact.Amount, ReportFact.Time], intake.Missing.Select(m => m.Fact));
        Assert.NotEqual(intake.Missing[0].Code, intake.Missing[0].Question(intake.Language));
    }

    [Fact]
    public void What_is_said_is_not_asked_again()
    {
        var said = Reader.Read("My withdrawal of 250 USDT on TRC20 yesterday has not arrived").Missing.Select(m => m.Fact);

        Assert.Equal([ReportFact.Transaction, ReportFact.Address], said);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Any_text_is_answered(string name, string text)
    {
        Assert.NotEmpty(name);
        var intake = Reader.Read(text);

        Assert.NotNull(intake.Language);
        Assert.All(intake.Entities, e => Assert.InRange(e.Start + e.Length, 1, text.Length));
        Assert.NotNull(new ReportReader().Read(intake.Draft.ToJson()).Report);
    }

    [Fact]
    public void The_answer_says_why_it_holds_less()
    {
        Assert.Equal([IntakeNote.Empty], Reader.Read("  ").Notes);
        Assert.Equal([IntakeNote.NothingReadable], Reader.Read("?!?!").Notes);
        Assert.Equal([IntakeNote.NotText], Reader.Read(new string('\u0001', 50)).Notes);
        Assert.Equal([IntakeNote.Shortened], Reader.Read(new string('a', IntakeReader.MaxReadLength + 1)).Notes);
        Assert.Contains("65536", IntakeNote.Shortened.Explain("zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_zone_that_does_not_exist_is_a_bad_call() =>
        Assert.Throws<ArgumentException>("zone", () => Reader.Read("hello", "Mars/Olympus"));

    [Fact]
    public void The_draft_reads_back_equal()
    {
        foreach (var message in LabelledMessage.All)
        {
            var draft = Reader.Read(message.Text).Draft;

            Assert.Equal(draft, new ReportReader().Read(draft.ToJson()).Report);
        }
    }

    [Fact]
    public void To_string_holds_nothing_of_the_text() =>
        Assert.DoesNotContain("250", Reader.Read("250 USDT").ToString() + Reader.Read("250 USDT").Entities[0], StringComparison.Ordinal);
}
