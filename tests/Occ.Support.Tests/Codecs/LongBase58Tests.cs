using System.Numerics;

namespace Occ.Support.Tests.Codecs;

public sealed class LongBase58Tests
{
    [Theory]
    [InlineData(1)]
    [InlineData(25)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(800)]
    [InlineData(805)]
    public void A_long_text_gives_the_bytes_that_it_was_made_of(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        var decoded = new byte[Base58.MaxLongLength];
        var count = Base58.DecodeLong(SimpleBase.Base58.Bitcoin.Encode(bytes), decoded);
        Assert.Equal(bytes, decoded[..Math.Max(0, count)]);
    }

    [Fact]
    public void The_longest_texts_are_decoded_and_longer_ones_refused()
    {
        var bytes = new byte[Base58.MaxLongLength + 10];
        Assert.True(Base58.DecodeLong(new string('z', Base58.MaxLongTextLength), bytes) > 0);
        Assert.Equal(Base58.MaxLongTextLength, Base58.DecodeLong(new string('1', Base58.MaxLongTextLength), bytes));
        Assert.Equal(-1, Base58.DecodeLong(new string('1', Base58.MaxLongTextLength + 1), bytes));
        Assert.Equal(-1, Base58.Decode(new string('1', Base58.MaxTextLength + 1), bytes));
    }

    [Theory]
    [InlineData("jpXCZedGfVQ", true)]
    [InlineData("jpXCZedGfVR", false)]
    [InlineData("zzzzzzzzzzz", false)]
    [InlineData("5Q", true)]
    [InlineData("5R", false)]
    [InlineData("1", false)]
    [InlineData("1111", false)]
    [InlineData("0u", false)]
    [InlineData("\u04415", false)]
    [InlineData("\u00805", false)]
    public void A_block_holds_no_more_than_its_bytes(string text, bool fits) =>
        Assert.Equal(fits, BlockBase58.Decode(text, new byte[8]) > 0);

    [Fact]
    public void The_largest_blocks_are_the_largest_numbers()
    {
        var bytes = new byte[8];
        Assert.Equal(8, BlockBase58.Decode("jpXCZedGfVQ", bytes));
        Assert.Equal(ulong.MaxValue, (ulong)new BigInteger(bytes, isUnsigned: true, isBigEndian: true));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(7, 10)]
    [InlineData(8, 11)]
    [InlineData(9, 13)]
    [InlineData(69, 95)] // a Monero address
    public void The_length_of_a_text_follows_from_its_bytes(int bytes, int letters) => Assert.Equal(letters, BlockBase58.TextLength(bytes));

    [Fact]
    public void Blocks_stand_one_behind_the_other()
    {
        var bytes = new byte[10];
        Assert.Equal(10, BlockBase58.Decode("jpXCZedGfVQ" + "LUv", bytes));
        Assert.Equal([255, 255, 255, 255, 255, 255, 255, 255, 255, 255], bytes);
        Assert.Equal(-1, BlockBase58.Decode("jpXCZedGfVQ" + "LUv", new byte[9]));
    }
}
