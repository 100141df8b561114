namespace Occ.Support.Tests.Privacy;

public sealed class ApiTokenTests
{
    [Theory]
    [InlineData("sk-", 20)]
    [InlineData("sk_live_", 10)]
    [InlineData("sk_test_", 10)]
    [InlineData("rk_live_", 10)]
    [InlineData("rk_test_", 10)]
    [InlineData("sk_", 24)]
    [InlineData("ghp_", 30)]
    [InlineData("gho_", 30)]
    [InlineData("ghu_", 30)]
    [InlineData("ghs_", 30)]
    [InlineData("ghr_", 30)]
    [InlineData("github_pat_", 22)]
    [InlineData("glpat-", 16)]
    [InlineData("xoxb-", 16)]
    [InlineData("xoxp-", 16)]
    [InlineData("xoxa-", 16)]
    [InlineData("xoxr-", 16)]
    [InlineData("xoxs-", 16)]
    [InlineData("xapp-", 16)]
    [InlineData("gsk_", 20)]
    [InlineData("hf_", 20)]
    [InlineData("npm_", 30)]
    [InlineData("pypi-", 30)]
    [InlineData("dop_v1_", 40)]
    [InlineData("shpat_", 30)]
    [InlineData("bg_", 30)]
    [InlineData("whsec_", 20)]
    [InlineData("pat_", 30)]
    [InlineData("SG.", 30)]
    [InlineData("ya29.", 20)]
    public void A_token_is_known_by_its_prefix_a_digit_and_its_length(string prefix, int fewest)
    {
        var letters = "a-B_" + new string('c', fewest - 5);
        Assert.Equal(prefix.Length + fewest, ApiTokens.PrefixedLength($"{prefix}{letters}7 and more"));
        Assert.Equal(prefix.Length + fewest, ApiTokens.PrefixedLength($"{prefix}{letters}7"));
        Assert.Equal(0, ApiTokens.PrefixedLength($"{prefix}{letters} 7"));
        Assert.Equal(0, ApiTokens.PrefixedLength($"{prefix}{letters}c"));
        Assert.Equal(0, ApiTokens.PrefixedLength($"{prefix[..^1]}+{letters}7"));
    }

    [Theory]
    [InlineData("SG.aaaaaaaaaaaaaaaaaaaaaa.aaaaaaa7==", 36)]
    [InlineData("sk-aaaaaaaaaaaaaaaaaaaa7aa.bbb", 26)]
    [InlineData("sk-aaaaaaaaaaaaaaaaaaaa7aa-_", 26)]
    [InlineData("SG.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa7. So", 35)]
    public void A_token_ends_with_its_last_letter(string text, int length) => Assert.Equal(length, ApiTokens.PrefixedLength(text));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void The_first_digit_of_a_token_stands_among_its_first_64_letters(int before, bool isFound) =>
        Assert.Equal(isFound ? before + 4 : 0, ApiTokens.PrefixedLength("sk-" + new string('a', before) + "7"));

    [Theory]
    [InlineData("AKIAABCDEFGHIJ234567", 20)]
    [InlineData("ASIAABCDEFGHIJ234567 x", 20)]
    [InlineData("AKIAabcdefghij234567", 0)]
    [InlineData("AKIAABCDEFGHIJ23456", 0)]
    [InlineData("AKIAABCDEFGHIJ2345678", 0)]
    [InlineData("AIzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-_", 39)]
    [InlineData("AIzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-_", 0)]
    [InlineData("AIzaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-_", 0)]
    [InlineData("mx0vaaaaaaaaaaa", 0)]
    [InlineData("mx0vaaaaaaaaaaaa", 16)]
    [InlineData("mx0vaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 40)]
    [InlineData("mx0vaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 0)]
    [InlineData("eyJaaaaaaaaaaaaa.eyJbbb.ccc", 27)]
    [InlineData("eyJaaaaaaaaaaaaa.eyJbbb.ccc.", 27)]
    [InlineData("eyJaaaaaaaaaaaaa.eyJbbb. So", 23)]
    [InlineData("eyJaaaaaaaaaaaaa.eyJbbb", 23)]
    [InlineData("eyJaaaaaaaaaaaa.eyJbbb.ccc", 0)]
    [InlineData("eyJaaaaaaaaaaaaa.bbbb.ccc", 0)]
    [InlineData("eyJaaaaaaaaaaaaa", 0)]
    public void A_token_without_a_mark_is_known_by_its_first_letters(string text, int length) =>
        Assert.Equal(length, ApiTokens.Length(text, text.TakeWhile(char.IsAsciiLetterOrDigit).Count()));

    [Theory]
    [InlineData(30, 0)]
    [InlineData(31, 34)]
    [InlineData(35, 38)]
    [InlineData(36, 0)]
    public void A_bots_token_has_about_35_letters_behind_its_number(int letters, int length)
    {
        Assert.Equal(length, ApiTokens.BotTokenLength(":AA" + new string('b', letters) + " c"));
        Assert.Equal(0, ApiTokens.BotTokenLength(":AB" + new string('b', letters)));
    }
}
