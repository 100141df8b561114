namespace Occ.Support.Tests.House.Tables;

public sealed class DataPageTests
{
    public static TheoryData<string> Pages => [.. DataPages.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_of_tables_says_what_the_data_says(string page)
    {
        var path = Repository.At($"docs/tables/{page}.md");
        var actual = DataPages.All[page]().ToString();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(written == actual, $"""
            docs/tables/{page}.md is not what the data says ("-" stands there, "+" is in the data):
            {string.Join('\n', LineDiff.Between(written, actual).Take(20))}
            Write it anew and commit it: APPROVE=1 dotnet test tests/Occ.Support.Tests -f net10.0 --filter DataPage
            """);
    }

    [Fact]
    public void Every_page_of_tables_is_written_from_data() =>
        Assert.Equal(
            DataPages.All.Keys.Select(p => $"docs/tables/{p}.md").Order(StringComparer.Ordinal),
            Repository.Files.Where(f => f.StartsWith("docs/tables/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData(" one\ntwo ", "one two")]
    [InlineData("<b> [x](y) *z* `q`", "\\<b> \\[x\\](y) \\*z\\* \\`q\\`")]
    public void A_text_in_a_table_stays_text(string text, string written) => Assert.Equal(written, DataPage.Plain(text));
}
