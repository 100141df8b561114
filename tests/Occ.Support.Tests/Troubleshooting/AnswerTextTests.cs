namespace Occ.Support.Tests.Troubleshooting;

public sealed class AnswerTextTests
{
    [Theory]
    [InlineData("250", "250")]
    [InlineData("0250", "250")]
    [InlineData("0.50", "0.5")]
    [InlineData("0,5", "0.5")]
    [InlineData("0,500", "0.5")]
    [InlineData("1,5 BTC", "1.5")]
    [InlineData("250USDT", "250")]
    [InlineData("1,234.50 usdt", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("１２．５", "12.5")]
    [InlineData("0.000000000000000001", "0.000000000000000001")]
    public void Amounts_are_read_as_people_write_them(string text, string value) => Assert.Equal(value, AmountText.Read(text).Value);

    [Theory]
    [InlineData("1,234", "ambiguous-amount")]
    [InlineData("12,345 USDT", "ambiguous-amount")]
    [InlineData("", "amount")]
    [InlineData("0", "amount")]
    [InlineData("0.000", "amount")]
    [InlineData("-5", "amount")]
    [InlineData("1.2.3", "amount")]
    [InlineData("1,23,456", "amount")]
    [InlineData("1.234,50", "amount")]
    [InlineData(".5", "amount")]
    [InlineData("5.", "amount")]
    [InlineData("1e5", "amount")]
    [InlineData("250 USDT please", "amount")]
    [InlineData("99999999999999999999999999999", "amount")]
    public void What_could_be_misread_is_refused(string text, string fault) => Assert.Equal((null, fault), AmountText.Read(text));

    [Theory]
    [InlineData("now", "2026-11-20T12:00:00Z")]
    [InlineData("刚刚", "2026-11-20T12:00:00Z")]
    [InlineData("30 min ago", "2026-11-20T11:30:00Z")]
    [InlineData("6 hours ago", "2026-11-20T06:00:00Z")]
    [InlineData("6h", "2026-11-20T06:00:00Z")]
    [InlineData("6个小时前", "2026-11-20T06:00:00Z")]
    [InlineData("２天前", "2026-11-18T12:00:00Z")]
    [InlineData("1 week ago", "2026-11-13T12:00:00Z")]
    [InlineData("2026-11-20 14:30 +08:00", "2026-11-20T06:30:00Z")]
    [InlineData("2026/11/20 14:30+08:00", "2026-11-20T06:30:00Z")]
    [InlineData("2026-11-20T06:30:00Z", "2026-11-20T06:30:00Z")]
    public void Moments_are_read_as_people_write_them(string text, string value) => Assert.Equal(value, TimeText.Read(text, TransferNotArrived.Noon).Value);

    [Theory]
    [InlineData("2026-11-20 14:30", "time-without-zone")]
    [InlineData("2026-11-19", "time-without-zone")]
    [InlineData("2026-11-21 14:30 +08:00", "future")]
    [InlineData("1999-01-01 00:00 +00:00", "too-early")]
    [InlineData("9999 weeks ago", "too-early")]
    [InlineData("99999 weeks ago", "time")]
    [InlineData("yesterday evening", "time")]
    [InlineData("", "time")]
    public void A_moment_that_is_not_clear_is_refused(string text, string fault) => Assert.Equal((null, fault), TimeText.Read(text, TransferNotArrived.Noon));

    [Fact]
    public void A_moment_reads_back_from_its_value()
    {
        Assert.Equal(TransferNotArrived.Noon, TimeText.FromValue(TimeText.Read("now", TransferNotArrived.Noon).Value));
        Assert.Equal("2026-11-20 12:00 UTC", TimeText.Display("2026-11-20T12:00:00Z"));
    }

    [Theory]
    [InlineData("  USDT\r\n", "USDT")]
    [InlineData("a\0b", "a b")]
    [InlineData("\u202Eabc\u200B", "abc")]
    [InlineData("币👍", "币👍")]
    public void Free_text_is_made_fit_to_show(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", PlainText.Of("a\uD800b"));
}
