using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Maui.ApplicationModel.DataTransfer;
using Microsoft.Maui.Controls;
using Occ.Support.Samples.Maui;

namespace Occ.Support.Samples.Mobile.Tests.Maui;

public sealed partial class MauiPageTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    [Theory]
    [InlineData("WalletHelpServices.cs")]
    [InlineData("PreferenceTexts.cs")]
    [InlineData("DeviceHandOver.cs")]
    [InlineData("HelpPage.cs")]
    public void The_code_on_the_page_is_the_code_that_is_compiled_here(string file)
    {
        var blocks = Code().Matches(Sources.Read("samples", "Occ.Support.Samples.Mobile", "MAUI.md")).Select(m => m.Groups[1].Value);

        Assert.Contains(Sources.Read("tests", "Occ.Support.Samples.Mobile.Tests", "Maui", file), blocks);
    }

    [Fact]
    public async Task The_page_walks_from_a_message_to_a_report_and_goes_on_where_it_stood()
    {
        var page = Open();
        page.SendLoaded();
        Find<Editor>(page).Single().Type($"I sent 250 USDT on Tron yesterday and it has not arrived. {Phrase}");
        Press(page, "Find help");
        var question = Find<Label>(page).Single(l => l.FontSize > 0).Text;
        Assert.Equal(question, Find<Label>(Open()).Single(l => l.FontSize > 0).Text);

        for (var steps = 0; steps < 25 && !Find<Button>(page).Any(b => b.Text == "See the report"); steps++)
        {
            Find<Button>(page).First(b => b.Text is not ("Go on" or "Back")).SendClicked();
        }

        Press(page, "See the report");
        Press(page, "Share");
        Press(page, "Copy");
        Press(page, "Download JSON");
        Assert.Contains("250 USDT", Clipboard.Text);
        for (var waited = 0; waited < 500 && Share.Shared.Count < 2; waited++)
        {
            await Task.Delay(10); // a file is written first
        }

        Assert.Equal(2, Share.Shared.Count);
        Assert.DoesNotContain(Share.Shared.Append(Clipboard.Text!), text => text.Contains("sausage", StringComparison.Ordinal));
        Press(page, "Start over");
        Assert.Empty(Find<Editor>(page).Single().Text!);
    }

    private static HelpPage Open() => new ServiceCollection().AddWalletHelp().BuildServiceProvider().GetRequiredService<HelpPage>();

    private static void Press(ContentPage page, string text) => Find<Button>(page).Single(b => b.Text == text).SendClicked();

    private static IEnumerable<T> Find<T>(ContentPage page) => ((VerticalStackLayout)((ScrollView)page.Content!).Content!).Children.OfType<T>();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Code();
}
