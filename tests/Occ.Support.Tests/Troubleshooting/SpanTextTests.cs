namespace Occ.Support.Tests.Troubleshooting;

public sealed class SpanTextTests
{
    [Theory]
    [InlineData("8s", 8)]
    [InlineData("90m", 5400)]
    [InlineData("24h", 86_400)]
    [InlineData("14d", 1_209_600)]
    [InlineData("0m", 0)]
    [InlineData("9999d", 863_913_600)]
    public void A_span_is_a_number_with_its_unit(string text, int seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), SpanText.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("24")]
    [InlineData("-1h")]
    [InlineData("1.5h")]
    [InlineData("1 h")]
    [InlineData("1w")]
    [InlineData("10000d")]
    public void Anything_else_is_none(string text) => Assert.Null(SpanText.Read(text));

    [Theory]
    [InlineData(0, "0m")]
    [InlineData(59, "59s")]
    [InlineData(60, "1m")]
    [InlineData(90, "90s")]
    [InlineData(3540, "59m")]
    [InlineData(3600, "1h")]
    [InlineData(82_800, "23h")]
    [InlineData(86_400, "1d")]
    [InlineData(90_000, "25h")]
    public void It_is_written_in_its_largest_whole_unit(int seconds, string text)
    {
        Assert.Equal(text, SpanText.Write(TimeSpan.FromSeconds(seconds)));
        Assert.Equal(TimeSpan.FromSeconds(seconds), SpanText.Read(text));
    }

    [Fact]
    public void No_span_is_no_text() => Assert.Null(SpanText.Write(null));
}
