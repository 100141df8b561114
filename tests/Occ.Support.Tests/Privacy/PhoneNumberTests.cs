namespace Occ.Support.Tests.Privacy;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("+14155550123", true)]
    [InlineData("+1415555012", false)]
    [InlineData("+141555501234", false)]
    [InlineData("+79161234567", true)]
    [InlineData("+7916123456", false)]
    [InlineData("+8613812345678", true)]
    [InlineData("+861012345678", true)]
    [InlineData("+86101234567", false)]
    [InlineData("+33612345678", true)]
    [InlineData("+3361234567", false)]
    [InlineData("+346123456789", false)]
    [InlineData("+491234567", true)] // two digits of country and seven more
    [InlineData("+49123456", false)]
    [InlineData("+4912345678912", true)]
    [InlineData("+49123456789123", false)]
    [InlineData("+353123456", false)] // three and six
    [InlineData("+3531234567", true)]
    [InlineData("+35312345678912", true)]
    [InlineData("+353123456789123", false)]
    [InlineData("+4412345678901234", false)]
    [InlineData("+04155550123", false)]
    [InlineData("+1 (415) 555-0123", true)]
    [InlineData("+1.415.555.0123", true)]
    [InlineData("+1 415   555 0123", false)]
    [InlineData("+1,4155550123", false)]
    [InlineData("+14155500000", false)] // an amount
    [InlineData("+", false)]
    public void Behind_a_plus_a_number_has_as_many_digits_as_its_country(string text, bool isPhone) =>
        Assert.Equal(isPhone ? text.Length : 0, PhoneNumbers.LengthBehindPlus(text));

    [Theory]
    [InlineData("+14155550123, thanks", 12)]
    [InlineData("+14155550123 ", 12)]
    [InlineData("+14155550123-", 12)]
    [InlineData("+14155550123x", 0)]
    [InlineData("+14155550123%", 0)]
    [InlineData("+14155550123_", 0)]
    public void A_number_behind_a_plus_ends_with_its_last_digit(string text, int length) => Assert.Equal(length, PhoneNumbers.LengthBehindPlus(text));

    [Theory]
    [InlineData("13812345678", false, true)]
    [InlineData("12812345678", false, false)]
    [InlineData("138 1234 5678", true, true)]
    [InlineData("138.1234.5678", false, false)]
    [InlineData("010-1234-5678", true, true)]
    [InlineData("07012345678", true, true)]
    [InlineData("080 1234 5678", true, true)]
    [InlineData("090-1234-5678", true, true)]
    [InlineData("060-1234-5678", false, false)]
    [InlineData("091-1234-5678", false, false)]
    [InlineData("011-1234-5678", false, false)]
    [InlineData("0901-234-5678", false, false)]
    [InlineData("212-555-0123", true, true)]
    [InlineData("212.555.0123", true, true)]
    [InlineData("212 555 0123", false, false)]
    [InlineData("112-555-0123", false, false)]
    [InlineData("212-155-0123", false, false)]
    [InlineData("06 12 34 56 78", true, true)]
    [InlineData("00 12 34 56 78", false, false)]
    [InlineData("16 12 34 56 78", false, false)]
    [InlineData("02-1234-5678", true, true)]
    [InlineData("03-1234-5678", true, true)]
    [InlineData("06-1234-5678", true, true)]
    [InlineData("04-1234-5678", false, false)]
    [InlineData("12-1234-5678", false, false)]
    [InlineData("02 1234 5678", false, false)]
    public void A_number_has_the_shape_of_a_country(string text, bool isPhone, bool isPhoneInEastAsia)
    {
        Assert.Equal(isPhone ? text.Length : 0, PhoneNumbers.Length(new DigitGroups(text, new char[20]), isEastAsian: false));
        Assert.Equal(isPhoneInEastAsia ? text.Length : 0, PhoneNumbers.Length(new DigitGroups(text, new char[20]), isEastAsian: true));
    }

    [Theory]
    [InlineData("1234567", 0, 0)]
    [InlineData("12345678", 0, 8)]
    [InlineData("512345678", 0, 9)]
    [InlineData("61234567", 0, 8)]
    [InlineData("612345678", 9, 9)]
    [InlineData("712345678", 9, 9)]
    [InlineData("5123456789", 10, 10)]
    [InlineData("1234567890123", 13, 13)]
    [InlineData("12345678901234", 0, 0)]
    [InlineData("(212) 555-0123", 14, 14)]
    [InlineData("212 555  0123, thanks", 13, 13)]
    [InlineData("212   5550123", 0, 0)]
    [InlineData("212.555.0123", 0, 0)]
    [InlineData("2125550123x", 0, 0)]
    [InlineData("2125550123%", 0, 0)]
    [InlineData("2125550123_", 0, 0)]
    [InlineData("2125550123:", 0, 0)]
    [InlineData("2026-01-02 10", 0, 0)]
    [InlineData("0x1234567890", 0, 0)]
    [InlineData("+14155550123", 12, 12)]
    [InlineData("+ 14155550123", 0, 0)]
    [InlineData("ask 2125550123", 0, 0)]
    [InlineData("", 0, 0)]
    public void Behind_a_cue_digits_are_enough(string text, int length, int lengthBehindMark)
    {
        Assert.Equal(length, PhoneNumbers.LengthBehindCue(text, isConnected: false));
        Assert.Equal(lengthBehindMark, PhoneNumbers.LengthBehindCue(text, isConnected: true));
    }
}
