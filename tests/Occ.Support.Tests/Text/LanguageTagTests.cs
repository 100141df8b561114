namespace Occ.Support.Tests.Text;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("zh", "zh-Hans")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("zh_SG", "zh-Hans")]
    [InlineData("ZH-HANS-CN", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("zh-HK", "zh-Hant")]
    [InlineData("zh-Hant-MO", "zh-Hant")]
    [InlineData("zh-Hans-HK", "zh-Hans")]
    [InlineData("en-GB", "en-gb")]
    [InlineData("fr", "fr")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void The_nearest_language_comes_first(string? tag, string first) =>
        Assert.Equal(first, LanguageTag.Fallbacks(tag)[0]);

    [Theory]
    [InlineData("zh-TW", "zh-Hans")]
    [InlineData("zh-MO", "zh-Hans")]
    [InlineData("de-AT", "en")]
    [InlineData("\0\uD800", "en")]
    public void A_missing_language_falls_back_to_one_that_exists(string tag, string resolved) =>
        Assert.Equal(resolved, LanguageTag.Resolve(tag, t => t is "en" or "zh-Hans"));
}
