using FsCheck.Xunit;

namespace Occ.Support.Tests.Codecs;

public sealed class HexDigitsTests
{
    [Property]
    public void Digits_in_either_case_give_the_bytes(byte[] bytes)
    {
        foreach (var digits in new[] { Convert.ToHexString(bytes), Convert.ToHexString(bytes).ToLowerInvariant() })
        {
            var read = new byte[bytes.Length];
            HexDigits.Decode(digits, read);
            Assert.Equal(bytes, read);
            Assert.Equal(-1, HexDigits.IndexOfForeign(digits));
        }
    }

    [Theory]
    [InlineData("g", 0)]
    [InlineData("0x", 1)]
    [InlineData("ab ", 2)]
    [InlineData("a\u0430", 1)]
    [InlineData("\uff11", 0)]
    public void A_character_that_is_no_digit_is_found(string text, int position) => Assert.Equal(position, HexDigits.IndexOfForeign(text));

    [Theory]
    [InlineData("09af", true, false)]
    [InlineData("09AF", false, true)]
    [InlineData("09aF", false, false)]
    [InlineData("0189", true, true)]
    public void The_case_of_the_letters_is_told(string digits, bool isLower, bool isUpper) =>
        Assert.Equal((isLower, isUpper), (HexDigits.IsLower(digits), HexDigits.IsUpper(digits)));
}
