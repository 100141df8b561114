using System.Text.RegularExpressions;

namespace Occ.Support.Tests.House;

public sealed partial class DocumentTests
{
    [Fact]
    public void Every_link_of_a_page_leads_to_a_file()
    {
        var broken =
            from page in Repository.Read(".md")
            from Match link in Link().Matches(page.Text)
            let target = link.Groups["target"].Value
            where !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#')
            let path = Path.Combine(Path.GetDirectoryName(Repository.At(page.Path))!, target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{page.Path}: {target}";

        Assert.Equal("", string.Join('\n', broken));
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}
