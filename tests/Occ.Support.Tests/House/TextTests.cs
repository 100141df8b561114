namespace Occ.Support.Tests.House;

public sealed class TextTests
{
    /// <summary>Texts that may be blank or alike in both languages, such as the space between two sentences: each a deliberate exception.</summary>
    private static readonly string[] WithoutWords = ["reports.gap", "reports.connection.wifi", "reports.connection.vpn"];

    [Fact]
    public void Every_text_exists_in_both_languages() =>
        Assert.Equal(TextFile.EnglishPaths.Select(p => TextFile.Read(p).TwinPath).Order(StringComparer.Ordinal), TextFile.ChinesePaths);

    [Fact]
    public void The_languages_say_the_same() =>
        Faults.None("The languages differ", TextFile.EnglishPaths.Select(TextFile.Read).SelectMany(f => Differences(f, TextFile.Read(f.TwinPath))));

    [Fact]
    public void Every_text_is_written_in_its_language() =>
        Faults.None("A text is not as it should be", TextFile.EnglishPaths.Concat(TextFile.ChinesePaths).Select(TextFile.Read).SelectMany(FaultsOf));

    [Theory]
    [InlineData("""{"a":"{x} of {y}"}""", """{"a":"{y} 之 {x}"}""", null)]
    [InlineData("""{"a":"{x}"}""", """{"a":"甲"}""", "t.en.json a: {x} against ")]
    [InlineData("""{"a":"A","b":"B"}""", """{"a":"甲"}""", "t.en.json b: missing in zh-Hans")]
    [InlineData("""{"a":"A"}""", """{"a":"甲","b":"乙"}""", "t.en.json b: missing in en")]
    public void A_difference_between_languages_is_found(string english, string chinese, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], Differences(TextFile.Parse("t.en.json", english), TextFile.Parse("t.zh-Hans.json", chinese)));

    [Theory]
    [InlineData("t.en.json", """{"a":"A"}""", null)]
    [InlineData("t.en.json", """{"a":" "}""", "t.en.json a: empty")]
    [InlineData("t.en.json", """{"a":"A","a":"B"}""", "t.en.json a: twice")]
    [InlineData("t.en.json", """{"a":"助记词"}""", "t.en.json a: Chinese in English")]
    [InlineData("t.zh-Hans.json", """{"a":"phrase"}""", "t.zh-Hans.json a: not in Chinese")]
    [InlineData("t.zh-Hans.json", """{"a":"{phrase}: {x}"}""", null)]
    [InlineData("reports.zh-Hans.json", """{"gap":""}""", null)]
    public void A_fault_in_one_language_is_found(string path, string json, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], FaultsOf(TextFile.Parse(path, json)));

    private static IEnumerable<string> Differences(TextFile english, TextFile chinese)
    {
        var (en, zh) = (english.Texts.ToLookup(t => t.Key, t => t.Text), chinese.Texts.ToLookup(t => t.Key, t => t.Text));
        foreach (var key in en.Select(t => t.Key).Union(zh.Select(t => t.Key)))
        {
            if (!en.Contains(key) || !zh.Contains(key))
            {
                yield return $"{english.Path} {key}: missing in {(en.Contains(key) ? "zh-Hans" : "en")}";
            }
            else if (TextFile.Placeholders(en[key].First()) is var wanted && TextFile.Placeholders(zh[key].First()) is var found && wanted != found)
            {
                yield return $"{english.Path} {key}: {wanted} against {found}";
            }
        }
    }

    private static IEnumerable<string> FaultsOf(TextFile file)
    {
        var isEnglish = file.Path.EndsWith(TextFile.English, StringComparison.Ordinal);
        foreach (var (key, text) in file.Texts.Where(t => !WithoutWords.Contains($"{file.Area}.{t.Key}")))
        {
            var fault =
                string.IsNullOrWhiteSpace(text) ? "empty"
                : isEnglish && TextFile.IsChinese(text) ? "Chinese in English"
                : !isEnglish && !TextFile.IsChinese(text) && TextFile.HasWords(text) ? "not in Chinese"
                : null;
            if (fault is not null)
            {
                yield return $"{file.Path} {key}: {fault}";
            }
        }

        foreach (var twice in file.Texts.GroupBy(t => t.Key).Where(g => g.Skip(1).Any()))
        {
            yield return $"{file.Path} {twice.Key}: twice";
        }
    }
}
