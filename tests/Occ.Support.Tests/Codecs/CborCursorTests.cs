namespace Occ.Support.Tests.Codecs;

/// <summary>Items of RFC 8949, appendix A.</summary>
public sealed class CborCursorTests
{
    [Theory]
    [InlineData("00", 0)]
    [InlineData("17", 23)]
    [InlineData("1818", 24)]
    [InlineData("1903e8", 1000)]
    [InlineData("1a000f4240", 1000000)]
    [InlineData("1b000000e8d4a51000", 1000000000000)]
    public void A_number_of_any_width_is_read(string hex, ulong expected)
    {
        var cursor = new CborCursor(Convert.FromHexString(hex));
        Assert.True(cursor.TryUnsigned(out var value));
        Assert.Equal(expected, value);
        Assert.True(cursor.AtEnd);
    }

    [Theory]
    [InlineData("")]
    [InlineData("20")] // a negative number
    [InlineData("18")] // cut short
    [InlineData("1c00")] // reserved
    [InlineData("1f")] // indefinite
    [InlineData("1b00")]
    public void What_is_no_number_is_refused(string hex)
    {
        var cursor = new CborCursor(Convert.FromHexString(hex));
        Assert.False(cursor.TryUnsigned(out _));
    }

    [Theory]
    [InlineData("4401020304", true)]
    [InlineData("44010203", false)]
    [InlineData("5bffffffffffffffff00", false)]
    [InlineData("6161", false)]
    public void A_byte_string_is_read_when_all_of_it_is_there(string hex, bool isThere)
    {
        var cursor = new CborCursor(Convert.FromHexString(hex));
        Assert.Equal(isThere, cursor.TryByteString(out var value));
        Assert.Equal(isThere ? 4 : 0, value.Length);
    }

    [Fact]
    public void Arrays_and_maps_give_their_counts()
    {
        var cursor = new CborCursor([0x83, 0xa1]);
        Assert.True(cursor.TryArray(out var items));
        Assert.True(cursor.TryMap(out var pairs));
        Assert.Equal((3UL, 1UL), (items, pairs));
    }
}
