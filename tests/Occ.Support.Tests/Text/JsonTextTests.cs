namespace Occ.Support.Tests.Text;

public sealed class JsonTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("{\"a\":\"\\ud83d\\ude00\"}", true)]
    [InlineData("{\"a\":\"\\ud83d\"}", false)]
    [InlineData("{\"\\ude00\":1}", false)]
    [InlineData("{\"a\":\"\\ude00\\ud83d\"}", false)]
    [InlineData("/* \\ud800 */ {\"a\":\"\\\\ud800\"}", true)]
    [InlineData("{\"a\":nonsense,\"b\":\"\\ud800\"}", true)]
    public void Half_a_surrogate_pair_is_seen_before_the_end_of_the_JSON(string json, bool isWhole)
    {
        Assert.True(JsonText.TryEncode(json, out var utf8));
        Assert.Equal(isWhole, JsonText.IsWhole(utf8));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_not_whole() => Assert.False(JsonText.IsWhole([(byte)'"', 0xff, (byte)'"']));

    [Fact]
    public void Half_a_surrogate_pair_has_no_bytes() => Assert.False(JsonText.TryEncode("\ud800", out _));
}
