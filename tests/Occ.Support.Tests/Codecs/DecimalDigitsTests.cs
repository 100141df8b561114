namespace Occ.Support.Tests.Codecs;

public sealed class DecimalDigitsTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("007", 7)]
    [InlineData("9223372036854775808", 9223372036854775808)]
    [InlineData("9999999999999999999", 9999999999999999999)]
    [InlineData("18446744073709551609", 18446744073709551609)]
    [InlineData("18446744073709551615", ulong.MaxValue)]
    public void Whole_numbers_of_64_bits_are_read(string text, ulong expected)
    {
        Assert.True(DecimalDigits.TryRead(text, out var number));
        Assert.Equal(expected, number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("18446744073709551616")]
    [InlineData("18446744073709551620")]
    [InlineData("99999999999999999999")]
    [InlineData("000000000000000000001")] // 21 digits
    [InlineData("-1")]
    [InlineData("1/")]
    [InlineData("1:")]
    [InlineData("x1")]
    public void What_is_no_number_or_a_larger_one_is_refused(string text) => Assert.False(DecimalDigits.TryRead(text, out _));

    [Theory]
    [InlineData("0123456789", -1)]
    [InlineData("", -1)]
    [InlineData("12a", 2)]
    [InlineData("\u0661", 0)] // a digit, but not of ASCII
    public void A_character_that_is_no_digit_is_found(string text, int position) => Assert.Equal(position, DecimalDigits.IndexOfForeign(text));
}
