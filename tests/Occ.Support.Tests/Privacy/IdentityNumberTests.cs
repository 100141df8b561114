namespace Occ.Support.Tests.Privacy;

public sealed class IdentityNumberTests
{
    [Theory]
    [InlineData("11010519491231002X", true)] // GB 11643, appendix
    [InlineData("11010519491231002x", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("1101051949123100AX", false)]
    [InlineData("11010519491231002", false)]
    [InlineData("440524188001010014", false)] // GB 11643, of 1880
    [InlineData("19010519491231002X", false)]
    public void A_Chinese_number_has_a_province_a_day_and_a_check_digit(string number, bool isValid) => Assert.Equal(isValid, IdentityNumbers.IsChinese(number));

    [Theory]
    [InlineData("110105", "19491231", true)]
    [InlineData("110105", "20491231", true)]
    [InlineData("110105", "21491231", false)]
    [InlineData("830105", "19490101", true)]
    [InlineData("840105", "19490101", false)]
    [InlineData("110105", "19491301", false)]
    [InlineData("110105", "19490001", false)]
    [InlineData("110105", "19491232", false)]
    [InlineData("110105", "19491200", false)]
    public void A_Chinese_number_with_a_check_digit_needs_a_day_and_a_province_too(string region, string day, bool isValid)
    {
        var valid = Enumerable.Range(0, 11).Select(i => $"{region}{day}001{"0123456789X"[i]}").Where(n => IdentityNumbers.IsChinese(n));
        Assert.Equal(isValid ? 1 : 0, valid.Count());
    }

    [Theory]
    [InlineData("900101-1234567", true)]
    [InlineData("901231-8234567 ", true)]
    [InlineData("900101-0234567", false)]
    [InlineData("900101-9234567", false)]
    [InlineData("900101 1234567", false)]
    [InlineData("901301-1234567", false)]
    [InlineData("900132-1234567", false)]
    [InlineData("900101-123456", false)]
    [InlineData("900101-12345678", false)]
    [InlineData("900101-1234567x", false)]
    [InlineData("900101-12345x7", false)]
    public void A_Korean_number_is_a_day_a_dash_and_seven_digits(string text, bool isValid) => Assert.Equal(isValid, IdentityNumbers.IsKorean(text, 0, 6));

    [Theory]
    [InlineData("EA0748510", 9)]
    [InlineData("EA0748510, thanks", 9)]
    [InlineData("123456", 0)]
    [InlineData("1234567", 7)]
    [InlineData("A123456", 7)]
    [InlineData("AB12345", 0)]
    [InlineData("ABCD123456", 10)]
    [InlineData("ABCDE123456", 0)]
    [InlineData("12345678901234567890", 20)]
    [InlineData("123456789012345678901", 0)]
    [InlineData("-1234567", 0)]
    [InlineData("0x1234567", 0)]
    [InlineData("0A1234567", 9)]
    [InlineData("123-45-6789", 11)]
    [InlineData("123 45 6789", 11)]
    [InlineData("123 45 67", 0)]
    [InlineData("123 45 678", 10)]
    [InlineData("1234 1234 1234 1234", 19)]
    [InlineData("12345 1234 1234 1234", 0)]
    [InlineData("123.45.6789", 0)]
    [InlineData("123 45 6789 a", 11)]
    [InlineData("123 45 6789a", 0)]
    [InlineData("123 45 6789z", 0)]
    [InlineData("123 45 6789A", 0)]
    [InlineData("123 45 6789Z", 0)]
    [InlineData("2026-01-02", 0)]
    [InlineData("1999-01-02", 0)]
    [InlineData("1899-01-02", 10)]
    [InlineData("2026-01-0212", 12)]
    [InlineData("", 0)]
    public void Behind_a_cue_a_number_has_six_digits_and_four_letters_at_most(string text, int length) => Assert.Equal(length, IdentityNumbers.LengthBehindCue(text));
}
