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
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("12345678901234567890123456.78", "12345678901234567890123456.78")]
    [InlineData("0000000000000000000000000000000000000005", "5")] // 40 letters
    [InlineData("123,456,789.5", "123456789.5")]
    [InlineData("12,3456", "12.3456")]
    [InlineData("5 BT", "5")]
    [InlineData("5 ABCDEFGHIJ", "5")]
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
    [InlineData("00000000000000000000000000000000000000005", "amount")]
    [InlineData("12345678901234567890123456.789", "amount")]
    [InlineData("1,234,5", "amount")]
    [InlineData("1234,567.8", "amount")]
    [InlineData(",123.4", "amount")]
    [InlineData("5 ABCDEFGHIJK", "amount")]
    [InlineData("5 k", "amount")]
    [InlineData("5 1a", "amount")]
    [InlineData("5 a1", "amount")]
    [InlineData("5 usd!", "amount")]
    [InlineData("99999999999999999999999999999", "amount")]
    public void What_could_be_misread_is_refused(string text, string fault) => Assert.Equal((null, fault), AmountText.Read(text));

    [Fact]
    public void Full_width_letters_become_ASCII_and_others_stay() => Assert.Equal("!~  \uFF00\uFF5F字", AmountText.Narrow("\uFF01\uFF5E\u3000\u00A0\uFF00\uFF5F字"));

    [Theory]
    [InlineData("7.12.0", "7.12.0")]
    [InlineData("v7.12.0 (1234)", "7.12.0")]
    [InlineData("版本 7.12", "7.12")]
    [InlineData("7", "7")]
    [InlineData("1.2.", "1.2")]
    [InlineData("1.2..3", "1.2")]
    [InlineData("1.2.3.4.5", "1.2.3.4.5")]
    [InlineData("123456789", "123456789")]
    [InlineData("abcdefghijkl7", "7")]
    [InlineData("abcdefghijklm7", null)]
    [InlineData("1.2.3.4.5.6", null)]
    [InlineData("1234567890", null)]
    [InlineData("newest", null)]
    [InlineData("", null)]
    public void Versions_are_read_as_people_copy_them(string text, string? version) => Assert.Equal(version, VersionText.Read(text));

    [Theory]
    [InlineData("1.2", true)]
    [InlineData("", false)]
    [InlineData("1..2", false)]
    [InlineData("1.2a", false)]
    public void A_version_is_numbers_and_points(string text, bool isVersion) => Assert.Equal(isVersion, VersionText.IsVersion(text));

    [Theory]
    [InlineData("7.12", "7.12.0", 0)]
    [InlineData("7.12", "7.12.1", -1)]
    [InlineData("7.9", "7.12", -1)]
    [InlineData("8", "7.12", 1)]
    public void Versions_are_compared_number_by_number(string one, string other, int order)
    {
        Assert.Equal(order, VersionText.Compare(one, other));
        Assert.Equal(-order, VersionText.Compare(other, one));
    }

    [Theory]
    [InlineData(1, "minutes", "minute", "mins", "min", "分钟")]
    [InlineData(60, "hours", "hour", "hrs", "hr", "h", "个小时", "小时", "个钟头")]
    [InlineData(1440, "days", "day", "d", "天", "日")]
    [InlineData(10080, "weeks", "week", "个星期", "星期", "周")]
    public void Every_unit_of_time_is_known(int minutes, params string[] units)
    {
        var moment = TimeText.Write(TransferNotArrived.Noon.AddMinutes(-3 * minutes));
        foreach (var ago in new[] { "", " ago", "以前", "之前", "前", "了" })
        {
            Assert.All(units, unit => Assert.Equal(moment, TimeText.Read($"3 {unit}{ago}", TransferNotArrived.Noon).Value));
        }
    }

    [Theory]
    [InlineData("now", "2026-11-20T12:00:00Z")]
    [InlineData("Just now", "2026-11-20T12:00:00Z")]
    [InlineData("刚才", "2026-11-20T12:00:00Z")]
    [InlineData("10000 min ago", "2026-11-13T13:20:00Z")]
    [InlineData("2026-11-20 12:10 +00:00", "2026-11-20T12:10:00Z")] // clocks differ by that
    [InlineData("2009-01-03 00:00 +00:00", "2009-01-03T00:00:00Z")]
    [InlineData("2026-11-20 06:30:05 +00:00", "2026-11-20T06:30:05Z")]
    [InlineData("2026-11-20 06:30:05+00:00", "2026-11-20T06:30:05Z")]
    [InlineData("2026-11-20T06:30+00:00", "2026-11-20T06:30:00Z")]
    [InlineData("2026-11-20T06:30:05.5Z", "2026-11-20T06:30:05Z")]
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
    [InlineData("2026-11-20 14:30:00", "time-without-zone")]
    [InlineData("2026-11-20T14:30", "time-without-zone")]
    [InlineData("2026-11-20T14:30:00", "time-without-zone")]
    [InlineData("2026-11-20 12:10:01 +00:00", "future")]
    [InlineData("2009-01-02 23:59 +00:00", "too-early")]
    [InlineData("10001 min ago", "time")]
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
        Assert.Equal("soon", TimeText.Display("soon"));
        Assert.Null(TimeText.FromValue(null));
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
