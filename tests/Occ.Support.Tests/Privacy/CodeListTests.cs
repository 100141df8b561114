namespace Occ.Support.Tests.Privacy;

public sealed class CodeListTests
{
    [Theory]
    [InlineData("12345678 23456789 34567890", 26)]
    [InlineData("12345678, 23456789; 34567890.", 28)]
    [InlineData("1. 12345678\n2) 23456789\n3: 34567890\nand", 35)]
    [InlineData("- abcd-1234\n• bcde-2345\n* cdef-3456", 35)]
    [InlineData("\"abcd-1234\", 'bcde-2345', `cdef-3456`", 36)]
    [InlineData("abcd-efgh|bcde-fghi/cdef-ghij", 29)]
    [InlineData("abcd-1234，bcde-2345、cdef-3456；thanks", 29)]
    [InlineData("1、abcd-1234 2、bcde-2345 3、cdef-3456", 35)]
    [InlineData("12345678 23456789", 0)]
    [InlineData("12345678 23456789 3456789", 0)]
    [InlineData("abcd-1234 bcde-2345 cde-f3456", 0)]
    [InlineData("123 234 345 456", 0)]
    [InlineData("1234 2345 3456 4567 56789", 19)]
    [InlineData("word with four xyzw", 0)]
    [InlineData("12ab bcde cdef defg", 0)]
    [InlineData("12ab 23bc 34cd defg", 19)]
    [InlineData("12345678       23456789 34567890", 32)]
    [InlineData("12345678 . 23456789 . 34567890", 0)]
    [InlineData("", 0)]
    public void Three_codes_of_one_shape_are_a_list(string text, int length) => Assert.Equal(length, CodeLists.Length(text, isNamed: false));

    [Theory]
    [InlineData("abcd-1234", 9)]
    [InlineData("1. abcd-1234", 12)]
    [InlineData("abcd-1234-", 9)]
    [InlineData("abcd-1234 and more", 9)]
    [InlineData("abc1234", 0)]
    [InlineData("abcd-efgh", 0)]
    [InlineData("abc", 0)]
    public void A_code_with_its_name_is_enough(string text, int length) => Assert.Equal(length, CodeLists.Length(text, isNamed: true));

    [Theory]
    [InlineData(40, 122)]
    [InlineData(41, 0)]
    public void A_code_has_40_letters_at_most(int letters, int length) =>
        Assert.Equal(length, CodeLists.Length(string.Join(' ', Enumerable.Repeat("7" + new string('a', letters - 1), 3)), isNamed: false));

    [Fact]
    public void A_list_has_40_codes_at_most() => Assert.Equal((40 * 9) - 1, CodeLists.Length(string.Join(' ', Enumerable.Repeat("12345678", 50)), isNamed: false));

    [Theory]
    [InlineData("JBSWY3DPEHPK3PXP", 16, 16)]
    [InlineData("jbswy3dpehpk3pxp, so", 16, 16)]
    [InlineData("JBSWYADPEHPKAPXP", 0, 16)]
    [InlineData("JBSWY3DPehpk3pxp", 0, 0)]
    [InlineData("JBSWY3DPEHPK3PX", 0, 0)]
    [InlineData("JBSWY3DPEHPK3PXP8", 0, 0)]
    [InlineData("JBSWY3DPEHPK3PXP_", 0, 0)]
    [InlineData("JBSW Y3DP EHPK 3PXP", 19, 19)]
    [InlineData("jbsw-y3dp-ehpk-3pxp.", 19, 19)]
    [InlineData("JBSW YADP EHPK APXP", 19, 19)]
    [InlineData("jbsw yadp ehpk apxp", 0, 0)]
    [InlineData("JBSW y3dp EHPK 3pxp", 0, 0)]
    [InlineData("JBSW Y3DP EHPK", 0, 0)]
    [InlineData("JBSW Y3DP EHPK 3PXP JBS", 19, 19)]
    [InlineData("JBSW Y3DP EHPK 3PXP JBSWY", 19, 19)]
    [InlineData("JBSW Y3DP EHPK 3PX9", 0, 0)]
    [InlineData("JBSW.Y3DP.EHPK.3PXP", 0, 0)]
    [InlineData("JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP JBSW", 80, 80)]
    public void A_base32_secret_has_16_letters_in_one_piece_or_in_fours(string text, int length, int lengthWithName)
    {
        Assert.Equal(length, CodeLists.Base32Length(text, isNamed: false));
        Assert.Equal(lengthWithName, CodeLists.Base32Length(text, isNamed: true));
    }

    [Theory]
    [InlineData(64, 64)]
    [InlineData(65, 0)]
    public void A_base32_secret_has_64_letters_at_most(int letters, int length) => Assert.Equal(length, CodeLists.Base32Length("7" + new string('A', letters - 1), isNamed: false));
}
