namespace Occ.Support.Tests.Stores;

public sealed class StoreKeyTests
{
    [Theory]
    [InlineData("telegram:12345", true)]
    [InlineData("a.b_c-d~e", true)]
    [InlineData("", false)]
    [InlineData(null, false)]
    [InlineData("two words", false)]
    [InlineData("钱包", false)]
    [InlineData("a/b", false)]
    [InlineData("a\0", false)]
    public void A_key_leaves_no_room_for_words(string? text, bool isKey)
    {
        Assert.Equal(isKey, StoreKey.TryParse(text, out var key));
        Assert.Equal(isKey ? text : "", key.Value);
        Assert.Equal(isKey, !key.IsEmpty);
    }

    [Fact]
    public void A_key_has_at_most_64_characters()
    {
        Assert.True(StoreKey.TryParse(new('a', 64), out _));
        Assert.Throws<ArgumentException>(() => new StoreKey(new('a', 65)));
    }

    [Fact]
    public void No_two_drawn_keys_are_the_same() => Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => StoreKey.New()).Distinct().Count());

    [Theory]
    [InlineData("1795305600000.a1", true)]
    [InlineData("1795305600000.a.b", true)]
    [InlineData("0.a", true)]
    [InlineData("-1.a", false)]
    [InlineData(".a", false)]
    [InlineData("1.", false)]
    [InlineData("1", false)]
    [InlineData("253402300800000.a", false)]
    [InlineData("99999999999999999999999.a", false)]
    [InlineData(null, false)]
    public void A_position_is_read_back_or_refused(string? text, bool isPosition)
    {
        Assert.Equal(isPosition, ReportPosition.TryParse(text, out var position));
        Assert.True(!isPosition || position.ToString() == text);
    }
}
