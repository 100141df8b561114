using System.Text.Json;
using System.Text.RegularExpressions;
using Occ.Support.Samples.Mobile.ViewModels;

namespace Occ.Support.Samples.Mobile.Tests.ViewModels;

public sealed partial class AppWordsTests
{
    /// <summary>What the app says in words of its own, because nothing is sent from it.</summary>
    private static readonly string[] OwnWords = ["promise", "reader-ready", "report-lead"];

    [Theory]
    [InlineData(null, "en")]
    [InlineData("en-GB", "en")]
    [InlineData("de", "en")]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("ZH", "zh-Hans")]
    public void It_speaks_the_language_of_the_device(string? tag, string language) => Assert.Equal(language, new AppWords(tag).Language);

    [Fact]
    public void Every_kind_and_category_has_words()
    {
        var words = new AppWords();
        Assert.All(Enum.GetValues<IntakeEntityKind>(), kind => Assert.NotEmpty(words[$"entity-{kind.Code()}"]));
        Assert.All(Enum.GetValues<SecretKind>(), kind => Assert.NotEmpty(words[$"secret-{kind.Code()}"]));
        Assert.All(Enum.GetValues<ProblemCategory>(), kind => Assert.NotEmpty(words[$"category-{kind.Code()}"]));
        Assert.All(Enum.GetNames<Stage>(), stage => Assert.NotEmpty(words[$"stage-{stage.ToLowerInvariant()}"]));
    }

    [Theory]
    [InlineData("en", 0)]
    [InlineData("zh-Hans", 1)]
    public void The_words_are_those_of_the_web_page(string language, int at)
    {
        var web = Line().Matches(Sources.Read("samples", "Occ.Support.Samples.Web", "wwwroot", "js", "texts.js").Split("\"zh-Hans\": {")[at]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
        using var json = JsonDocument.Parse(Sources.Read("samples", "Occ.Support.Samples.Mobile", "texts", $"app.{language}.json"));
        var common = json.RootElement.EnumerateObject().Where(w => web.ContainsKey(w.Name) && !OwnWords.Contains(w.Name)).ToList();

        Assert.True(common.Count > 50);
        Assert.All(common, word => Assert.Equal(web[word.Name], word.Value.GetString()));
    }

    [Theory]
    [InlineData("en", "5 Dec 2026, 09:03")]
    [InlineData("zh", "2026年12月5日 09:03")]
    public void A_moment_is_written_as_people_do(string language, string text) => Assert.Equal(text, new AppWords(language).Moment(new(2026, 12, 5, 9, 3, 0, TimeSpan.FromHours(8))));

    [GeneratedRegex("^\\s+\"([\\w-]+)\": \"(.*)\",$", RegexOptions.Multiline)]
    private static partial Regex Line();
}
