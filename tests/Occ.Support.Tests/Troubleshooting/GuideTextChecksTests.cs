using System.Text.Json;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Which texts a guide needs, and what they may be.</summary>
public sealed class GuideTextChecksTests
{
    private static readonly string[] Optional = ["look", "note.skip", "try.choice.done", "try.skip"];

    public static TheoryData<string> Keys => [.. Texts(DrawnGuide.English).Keys];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Each_text_is_missed_in_both_languages_and_a_choice_of_words_in_one(string key)
    {
        var (english, chinese) = (Without(DrawnGuide.English, key), Without(DrawnGuide.Chinese, key));

        Assert.Equal(Optional.Contains(key) ? [] : ["en", "zh-Hans"], Missed(DrawnGuide.Files(english: english, chinese: chinese)));
        Assert.Equal(["zh-Hans"], Missed(DrawnGuide.Files(chinese: chinese)));

        IEnumerable<string> Missed(GuideFile[] files) => SmallGuide.Faults(files).Select(f =>
        {
            Assert.Equal((GuideFaultCode.MissingTranslation, ""), (f.Code, f.Pointer));
            Assert.Contains($"\"{key}\"", f.Message, StringComparison.Ordinal);
            return f.File.Split('.')[1];
        });
    }

    [Theory]
    [InlineData("moved", true)]
    [InlineData("unknown.where", true)]
    [InlineData("where.skip", true)]
    [InlineData("where.simpler", true)]
    [InlineData("look.skip", false)]
    [InlineData("unknown.shoe", false)]
    [InlineData("unknown", false)]
    [InlineData("fork", false)]
    public void A_text_has_a_use_or_is_a_fault(string key, bool isOfUse)
    {
        string With(string texts) => texts.Replace("\"title\"", $"\"{key}\": \"Something\", \"title\"", StringComparison.Ordinal);

        Assert.Equal(isOfUse ? [] : [$"/{key}", $"/{key}"], SmallGuide.Faults(DrawnGuide.Files(english: With(DrawnGuide.English), chinese: With(DrawnGuide.Chinese))).Select(f => f.Pointer));
    }

    [Theory]
    [InlineData(60, 0, false)]
    [InlineData(61, 0, true)]
    [InlineData(0, 30, false)]
    [InlineData(1, 30, true)]
    public void A_label_is_60_columns_wide_at_most(int latin, int chinese, bool isTooLong)
    {
        var label = new string('a', latin) + new string('字', chinese);
        var faults = SmallGuide.Faults(SmallGuide.Files(chinese: SmallGuide.Chinese.Replace("这里", label, StringComparison.Ordinal)));

        Assert.Equal(isTooLong, faults.Any(f => f is { Code: GuideFaultCode.LabelTooLong, Pointer: "/where.choice.here" }));
    }

    [Theory]
    [InlineData("\"where.skip\": \" THERE \", ", "/where.skip")]
    [InlineData("\"where.skip\": \"Nowhere\", ", null)]
    public void Labels_that_differ_in_case_or_spaces_only_are_the_same(string skip, string? pointer)
    {
        var faults = SmallGuide.Faults(SmallGuide.Files(english: SmallGuide.English.Replace("{ \"title\"", $"{{ {skip}\"title\"", StringComparison.Ordinal)));

        Assert.Equal(pointer, faults.SingleOrDefault(f => f.Code == GuideFaultCode.DuplicateLabel)?.Pointer);
    }

    [Theory]
    [InlineData("no placeholder")]
    [InlineData("{b} and {a} and {b}", "a", "b")]
    [InlineData("{a}{b}", "a", "b")]
    [InlineData("{} {a", "", "{a")]
    public void Placeholders_stand_in_braces(string text, params string[] names) => Assert.Equal(names, GuideTextChecks.Placeholders(text));

    private static Dictionary<string, string> Texts(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!;

    private static string Without(string json, string key)
    {
        var texts = Texts(json);
        Assert.True(texts.Remove(key));
        return JsonSerializer.Serialize(texts);
    }
}
