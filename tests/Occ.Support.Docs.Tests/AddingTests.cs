using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Occ.Support.Docs.Tests;

/// <summary>Each page on adding says what is so: what it shows is added as it says, and found again.</summary>
public sealed partial class AddingTests
{
    [Fact]
    public void The_network_notations_of_the_page_make_networks()
    {
        var page = File.ReadAllText(Repository.At("docs/networks.md"));
        var definitions = Notation().Matches(page[page.IndexOf("A text fits a network", StringComparison.Ordinal)..]).Select((m, at) => new NetworkDefinition
        {
            Id = $"page-{at}",
            Name = "x",
            Symbol = "X",
            Addresses = m.Groups["addresses"].Value,
            TransactionIds = "hex64",
        }).ToArray();

        Assert.Equal(5, definitions.Length);
        Assert.Equal(definitions.Length, NetworkTable.BuiltIn.With(definitions).All.Count - NetworkTable.BuiltIn.All.Count);
    }

    [Fact]
    public void The_error_of_the_page_is_diagnosed()
    {
        var row = Example.On("docs/adding-an-error-code.md", "json").Single();
        var catalog = ErrorCatalog.BuiltIn.With(
            new ErrorFile("my-node.json", Encoding.UTF8.GetBytes($"[{row}]")),
            new ErrorFile("my-node.en.json", """{"MY_LOW_FEE":"The fee was below what my node takes."}"""u8.ToArray()));

        Assert.Equal("MY_LOW_FEE", catalog.Diagnose("The wallet says: fee too low for my node").Matches[0].Error.Id);
        Assert.All(catalog.Find("MY_LOW_FEE")!.Steps("zh"), s => Assert.NotEqual("", s));
    }

    [Fact]
    public void The_guide_of_the_page_is_without_fault_and_begins()
    {
        var files = Example.On("docs/adding-a-guide.md", "json").Select(j => GuideFile.From(j[3..j.IndexOf('\n', StringComparison.Ordinal)], j)).ToArray();
        var options = new TroubleshooterOptions();
        options.Layers.Add(files);

        Faults.None("The guide of the page", Troubleshooter.Check(options).Select(f => f.ToString()));
        Assert.Equal(["exchange-hold.json", "exchange-hold.en.json", "exchange-hold.zh-Hans.json"], files.Select(f => f.Name));
        Assert.NotEmpty(new Troubleshooter(options).Start("exchange-hold", "en", DateTimeOffset.UnixEpoch).View.Choices);
    }

    [Fact]
    public void The_advice_rule_of_the_page_is_the_one_in_the_library()
    {
        var rule = Example.On("docs/adding-an-advice-rule.md", "csharp").First();
        var source = File.ReadAllText(Repository.At("src/Occ.Support/Security/Rules/StaleSessionsRule.cs"));

        Assert.Equal(source[source.IndexOf("///", StringComparison.Ordinal)..].ReplaceLineEndings("\n"), rule);
    }

    [Fact]
    public void The_brand_of_the_page_is_read()
    {
        var reading = BrandDirectory.Read(Encoding.UTF8.GetBytes(Example.On("docs/brands.md", "json").Single()));

        Assert.Empty(reading.Faults);
        Assert.Equal(LinkVerdict.Official, new LinkInspector(reading.Directory).Check("https://metamask.io").Verdict);
    }

    [Fact]
    public void The_calendar_and_the_releases_of_the_page_are_read()
    {
        var pages = Example.On("docs/waiting-and-updates.md", "json").ToArray();

        Assert.Equal(2, pages.Length);
        Assert.Empty(SupportCalendar.Read(pages[0]).Faults);
        Assert.Empty(ReleaseTable.Read(pages[1]).Faults);
    }

    [Fact]
    public void All_data_on_the_pages_is_JSON() =>
        Assert.All(Example.All.Where(e => e.Language == "json"), e => JsonDocument.Parse(e.Code, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).Dispose());

    [GeneratedRegex(@"^    (?<addresses>\w+(\(.*)?)$", RegexOptions.Multiline)]
    private static partial Regex Notation();
}
