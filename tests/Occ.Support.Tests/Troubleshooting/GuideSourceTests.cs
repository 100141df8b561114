namespace Occ.Support.Tests.Troubleshooting;

/// <summary>What the names of files say, and what files must be.</summary>
public sealed class GuideSourceTests
{
    [Theory]
    [InlineData("guides/small.json", "small", "")]
    [InlineData("small.json", "small", "")]
    [InlineData("small.zh-Hans.json", "small", "zh-Hans")]
    [InlineData("a/b/small.v12.json", "small.v12", "")]
    [InlineData("small.v12.en.json", "small.v12", "en")]
    [InlineData("small.vi.json", "small", "vi")]
    [InlineData("small.v.json", "small", "v")]
    [InlineData("small.v1a.json", "small", "v1a")]
    [InlineData("small.changes.json", "small", "changes")]
    [InlineData("small", "small", "")]
    public void A_name_tells_the_guide_its_version_and_the_part(string name, string stem, string part) =>
        Assert.Equal((stem, part), (GuideSource.StemOf(name), GuideSource.PartOf(name)));

    [Theory]
    [InlineData("small", null)]
    [InlineData("small.v1", null)]
    [InlineData("small.v2", "/version")]
    [InlineData("other", "/id")]
    [InlineData("other.v1", "/id")]
    public void A_file_is_named_after_its_guide(string stem, string? pointer)
    {
        var faults = SmallGuide.Faults(SmallGuide.Files().Select(f => f with { Name = f.Name.Replace("small", stem, StringComparison.Ordinal) }));

        Assert.Equal(pointer is null ? [] : [(GuideFaultCode.WrongFileName, pointer)], faults.Select(f => (f.Code, f.Pointer)));
    }

    [Theory]
    [InlineData("[]", "wrong-value", "", 1)]
    [InlineData("", "unreadable-json", "", 1)]
    [InlineData("{\n\"title\": }", "unreadable-json", "", 2)]
    [InlineData("{ \"title\": \"T\" } 5", "unreadable-json", "", 1)]
    [InlineData("{ \"title\": \"T\",\n\"title\": \"U\" }", "duplicate-member", "/title", 2)]
    [InlineData("{ \"title\":\n5 }", "wrong-value", "/title", 1)]
    [InlineData("{ \"title\": { \"a\": [1] }, \"summary\": \"S\" }", "wrong-value", "/title", 1)]
    [InlineData("{ \"title\": \"\" }", "wrong-value", "/title", 1)]
    [InlineData("{ \"$revision\": 0 }", "wrong-value", "/$revision", 1)]
    [InlineData("{ \"$revision\": \"1\" }", "wrong-value", "/$revision", 1)]
    [InlineData("{ \"$revision\": 1.5 }", "wrong-value", "/$revision", 1)]
    public void A_file_of_texts_is_an_object_of_texts(string content, string code, string pointer, int line)
    {
        var fault = SmallGuide.Faults(SmallGuide.Files(english: content)).First(f => f.File == "guides/small.en.json");

        Assert.Equal((code, pointer, line), (fault.CodeText, fault.Pointer, fault.Line));
        Assert.True(fault.Message.Length > 0 && fault.Fix.Length > 0);
    }

    [Theory]
    [InlineData("1", "1", false)]
    [InlineData("2", "1", true)]
    [InlineData("1", "2", false)]
    public void A_translation_is_at_the_revision_of_the_English_texts_or_a_later_one(string english, string chinese, bool isStale)
    {
        string With(string texts, string revision) => texts.Replace("\"title\"", $"\"$revision\": {revision}, \"title\"", StringComparison.Ordinal);
        var faults = SmallGuide.Faults(SmallGuide.Files(english: With(SmallGuide.English, english), chinese: With(SmallGuide.Chinese, chinese)));

        Assert.Equal(isStale ? [GuideFaultCode.StaleTranslation] : [], faults.Select(f => f.Code));
    }

    [Fact]
    public void Texts_without_a_guide_are_a_fault() => Assert.Equal(
        [("guides/small.json", GuideFaultCode.UnknownGuide)],
        SmallGuide.Faults(SmallGuide.Files().Skip(1)).Select(f => (f.File, f.Code)));

    [Theory]
    [InlineData("[1]", 3, 0)]
    [InlineData("[1, 2]", 3, 0)]
    [InlineData("[3]", 3, 1)]
    [InlineData("[0]", 3, 1)]
    [InlineData("[\"1\"]", 3, 1)]
    [InlineData("[1.5]", 3, 1)]
    [InlineData("[1]", 1, 1)]
    public void Only_earlier_versions_are_withdrawn(string withdrawn, int version, int faults) => Assert.Equal(
        faults,
        SmallGuide.Faults(SmallGuide.Files(SmallGuide.Definition.Replace("\"version\": 1", $"\"version\": {version}, \"withdrawn\": {withdrawn}", StringComparison.Ordinal))).Count(f => f is { Code: GuideFaultCode.WrongValue, Pointer: "/withdrawn/0" }));
}
