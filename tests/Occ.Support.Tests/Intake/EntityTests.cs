using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Tests;

public sealed class EntityTests
{
    private const string Tron = "TLWEciM1CjP5fJqM2r9wymAidkkYtTU5k3";

    private static readonly DateTimeOffset Now = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero); // a Wednesday, 20:00 in Shanghai
    private static readonly IntakeReader Reader = new(new FakeTimeProvider(Now));

    [Theory]
    [InlineData("I sent 250 USDT ok", "250 USDT", "250", "USDT")]
    [InlineData("提了0.5 BTC", "0.5 BTC", "0.5", "BTC")]
    [InlineData("15,000 USDC missing", "15,000 USDC", "15000", "USDC")]
    [InlineData("转了5680U没到", "5680U", "5680", "USDT")]
    [InlineData("被骗两千多U", "两千多U", "2000", "USDT")]
    [InlineData("转了半个ETH", "半个ETH", "0.5", "ETH")]
    [InlineData("充了1w U", "1w U", "10000", "USDT")]
    [InlineData("1.2万U没了", "1.2万U", "12000", "USDT")]
    [InlineData("三百个TRX", "三百个TRX", "300", "TRX")]
    [InlineData("lost $1,250.50 today", "$1,250.50", "1250.50", "USD")]
    [InlineData("USDT: 88", "USDT: 88", "88", "USDT")]
    [InlineData("0.02个比特币", "0.02个比特币", "0.02", "BTC")]
    public void An_amount_is_read(string text, string span, string amount, string asset)
    {
        var entity = Assert.Single(Reader.Read(text).Entities, e => e.Kind == IntakeEntityKind.Amount);

        Assert.Equal(span, entity.Text.Value);
        Assert.Equal(amount, entity.Amount?.Value);
        Assert.Equal(asset, entity.Asset);
    }

    [Theory]
    [InlineData("order 2026030188213 not paid")]
    [InlineData("block 20345678 has it")]
    [InlineData("区块高度 56012345")]
    [InlineData("server 192.168.1.10 refused")]
    [InlineData("call 13812345678")]
    [InlineData("version 8.2.1")]
    [InlineData("等了6个小时")]
    [InlineData("订单号 98213")]
    [InlineData("ticket #48213")]
    public void What_is_no_amount_is_not_taken_for_one(string text) =>
        Assert.DoesNotContain(Reader.Read(text).Entities, e => e.Kind is IntakeEntityKind.Amount or IntakeEntityKind.Address or IntakeEntityKind.Transaction or IntakeEntityKind.Memo);

    [Theory]
    [InlineData("at 2026-03-01 14:05 it failed", "2026-03-01 14:05", "2026-03-01T14:05:00+08:00", IntakeTimeForm.Absolute)]
    [InlineData("2026-03-01T14:05:30Z", "2026-03-01T14:05:30Z", "2026-03-01T14:05:30+00:00", IntakeTimeForm.Absolute)]
    [InlineData("3月1号下午2点半转的", "3月1号下午2点半", "2026-03-01T14:30:00+08:00", IntakeTimeForm.Absolute)]
    [InlineData("2026年3月1日 14:05", "2026年3月1日 14:05", "2026-03-01T14:05:00+08:00", IntakeTimeForm.Absolute)]
    [InlineData("on March 1, 2026 at 3pm", "March 1, 2026 at 3pm", "2026-03-01T15:00:00+08:00", IntakeTimeForm.Absolute)]
    [InlineData("昨天转的", "昨天", "2026-03-03T00:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("昨晚8点转的", "昨晚8点", "2026-03-03T20:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("sent yesterday at 14:05", "yesterday at 14:05", "2026-03-03T14:05:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("3 hours ago", "3 hours ago", "2026-03-04T17:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("6个小时还没到", "6个小时", "2026-03-04T14:00:00+08:00", IntakeTimeForm.Duration)]
    [InlineData("两天前充的", "两天前", "2026-03-02T20:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("上周五转的", "上周五", "2026-02-27T00:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("since last friday", "last friday", "2026-02-27T00:00:00+08:00", IntakeTimeForm.Relative)]
    [InlineData("waiting for two days", "two days", "2026-03-02T20:00:00+08:00", IntakeTimeForm.Duration)]
    [InlineData("半小时了", "半小时", "2026-03-04T19:30:00+08:00", IntakeTimeForm.Duration)]
    public void A_time_is_read_and_resolved(string text, string span, string at, IntakeTimeForm form)
    {
        var entity = Assert.Single(Reader.Read(text, "Asia/Shanghai").Entities, e => e.Kind == IntakeEntityKind.Time);

        Assert.Equal(span, entity.Text.Value);
        Assert.Equal(form, entity.TimeForm);
        Assert.Equal(DateTimeOffset.Parse(at, null), entity.At);
    }

    [Fact]
    public void A_length_of_time_that_is_no_number_of_seconds_has_no_beginning() =>
        Assert.Null(Assert.Single(Reader.Read("pending 399999999999999999999999999 days").Entities, e => e.Kind == IntakeEntityKind.Time).At);

    [Theory]
    [InlineData("see https://example.com/help?x=1.", IntakeEntityKind.Url, "https://example.com/help?x=1")]
    [InlineData("网址是binance-secure.top/login吗", IntakeEntityKind.Url, "binance-secure.top/login")]
    [InlineData("write to max.m@example.org please", IntakeEntityKind.Email, "max.m@example.org")]
    [InlineData("我的电话13812345678", IntakeEntityKind.Phone, "13812345678")]
    [InlineData("call +49 170 1234567 now", IntakeEntityKind.Phone, "+49 170 1234567")]
    [InlineData("memo: 1023847", IntakeEntityKind.Memo, "1023847")]
    [InlineData("标签填的是88213", IntakeEntityKind.Memo, "88213")]
    [InlineData("app v8.2.1 crashes", IntakeEntityKind.Version, "v8.2.1")]
    [InlineData("版本4.10.0-beta2", IntakeEntityKind.Version, "4.10.0-beta2")]
    [InlineData("version 7.4 is slow", IntakeEntityKind.Version, "7.4")]
    [InlineData("iPhone 15 Pro Max", IntakeEntityKind.Device, "iPhone 15 Pro Max")]
    [InlineData("华为Mate60", IntakeEntityKind.Device, "华为Mate60")]
    [InlineData("on Android 14", IntakeEntityKind.Device, "Android 14")]
    [InlineData("Ledger Nano X", IntakeEntityKind.Device, "Ledger Nano X")]
    [InlineData("走的TRC20", IntakeEntityKind.Network, "TRC20")]
    [InlineData("提示“余额不足以支付矿工费”", IntakeEntityKind.Error, "余额不足以支付矿工费")]
    [InlineData("it says \"nonce too low\" again", IntakeEntityKind.Error, "nonce too low")]
    [InlineData("报错 OUT_OF_ENERGY", IntakeEntityKind.Error, "OUT_OF_ENERGY")]
    [InlineData("错误码 10012", IntakeEntityKind.Error, "10012")]
    [InlineData("error: execution reverted", IntakeEntityKind.Error, "execution reverted")]
    public void Other_things_are_found(string text, IntakeEntityKind kind, string span)
    {
        var entity = Assert.Single(Reader.Read(text).Entities, e => e.Kind == kind);

        Assert.Equal(span, entity.Text.Value);
        Assert.Equal(text.IndexOf(span, StringComparison.Ordinal), entity.Start);
    }

    [Fact]
    public void The_code_and_the_message_of_a_body_are_told_apart()
    {
        var intake = Reader.Read("""{"jsonrpc":"2.0","error":{"code":-32000,"message":"insufficient funds for transfer"}}""");

        Assert.Equal(["-32000", "insufficient funds for transfer"], intake.Entities.Select(e => e.Text.Value));
        Assert.Equal("-32000", intake.Entities[1].ErrorCode.Value);
        Assert.Equal("-32000", Assert.Single(intake.Draft.Errors).Code.Value);
    }

    [Fact]
    public void Positions_are_those_of_the_original_text()
    {
        const string phrase = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
        const string text = "😀 my seed phrase is " + phrase + ".\nI lost 250 USDT from " + Tron;
        var intake = Reader.Read(text);

        Assert.NotEmpty(intake.Redaction.Findings);
        Assert.All(intake.Entities, e => Assert.Equal(text.Substring(e.Start, e.Length), e.Text.Value));
        Assert.Contains(intake.Entities, e => e.Kind == IntakeEntityKind.Amount);
        Assert.Contains(intake.Entities, e => e.Kind == IntakeEntityKind.Address);
    }

    [Theory]
    [InlineData("我的钱没到账", "zh-Hans")]
    [InlineData("我的錢包轉帳還沒到帳", "zh-Hant")]
    [InlineData("my money is gone", "en")]
    [InlineData("ビットコインが届きません", "ja")]
    [InlineData("출금이 안 왔어요", "ko")]
    [InlineData("mi dinero no ha llegado a la cartera", "es")]
    [InlineData("Деньги не пришли", "und")]
    [InlineData("12345", "und")]
    [InlineData("提了100 USDT from Binance没到", "zh-Hans")]
    [InlineData("usdt missing", "en")]
    public void The_language_is_told(string text, string language) => Assert.Equal(language, Reader.Read(text).Language);
}
