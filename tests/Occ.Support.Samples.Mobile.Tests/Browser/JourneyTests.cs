using System.Text.Json;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

[Collection(nameof(Site))]
public sealed class JourneyTests(Site site)
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    public static TheoryData<string, string, ColorScheme, int?> Messages => new()
    {
        { "en", $"I sent 250 USDT on Tron yesterday and it has not arrived. My phrase is {Phrase} thanks", ColorScheme.Light, null },
        { "zh-Hans", $"我昨天用波场转了 250 USDT，到现在还没到账。助记词：{Phrase}", ColorScheme.Dark, null },
        { "en", $"I sent 250 USDT on Tron yesterday to TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u, nothing arrived. {Phrase}", ColorScheme.Dark, 1280 },
    };

    [BrowserTheory]
    [MemberData(nameof(Messages))]
    public async Task From_a_message_to_a_report_and_no_secret_is_kept_or_sent(string language, string message, ColorScheme scheme, int? width)
    {
        await using var phone = await Phone.OpenAsync(site, language, scheme, width);
        var page = phone.Page;
        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        await phone.PictureAsync("start");
        await phone.IsAccessibleAsync("start");

        await phone.PasteAsync(message);
        await Assertions.Expect(page.Locator("mark.secret")).ToHaveCountAsync(1);
        Assert.Equal("rgba(0, 0, 0, 0)", await page.Locator("mark.secret").EvaluateAsync<string>("e => getComputedStyle(e).color"));
        await Assertions.Expect(page.Locator(".found .secret")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#findings .note.danger li").First).ToBeVisibleAsync();
        Assert.DoesNotContain("sausage", await page.Locator("#findings").InnerTextAsync());
        Assert.DoesNotContain("sausage", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"));
        await phone.PictureAsync("read");
        await phone.IsAccessibleAsync("read");

        await page.Locator("#go").ClickAsync();
        await page.Locator("#guide .choices").WaitForAsync();
        Assert.DoesNotContain("sausage", await phone.HoldsAsync());
        Assert.Equal("step-title", await page.EvaluateAsync<string>("document.activeElement.id"));
        await phone.PictureAsync("step");
        await phone.IsAccessibleAsync("step");
        await IsTakenBackAsync(phone);

        var report = await phone.ReportAsync();
        Assert.Equal("report-title", await page.EvaluateAsync<string>("document.activeElement.id"));
        Assert.Contains("250 USDT", report);
        Assert.DoesNotContain("sausage", await phone.HoldsAsync());
        await phone.PictureAsync("report");
        await phone.IsAccessibleAsync("report");
        await IsHandedOverAsync(page, report);

        await page.Locator(".restart").ClickAsync();
        await page.Locator("#describe").WaitForAsync();
        Assert.Equal("", await page.Locator("#text").InputValueAsync());
        Assert.DoesNotContain("USDT", await page.EvaluateAsync<string>("JSON.stringify({ ...localStorage })"));
        Assert.DoesNotContain(site.Asked, request => request.Contains("sausage", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(phone.Complaints);
    }

    [BrowserFact]
    public async Task A_secret_that_is_typed_as_an_answer_is_not_kept_and_the_person_is_told()
    {
        await using var phone = await Phone.OpenAsync(site);
        await phone.BeginAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        for (var steps = 0; steps < 10 && await phone.Page.Locator("#guide textarea").CountAsync() == 0; steps++)
        {
            await phone.NextAsync();
        }

        await phone.Page.Locator("#guide textarea").FillAsync(Phrase);
        await Assertions.Expect(phone.Page.Locator("#guide mark.secret")).ToHaveCountAsync(1);
        await phone.Page.Keyboard.PressAsync("Enter");
        await phone.Page.Locator("#guide .note.danger").WaitForAsync();
        await phone.PictureAsync("typed-secret");
        Assert.DoesNotContain("sausage", await phone.HoldsAsync());
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using var phone = await Phone.OpenAsync(site, width: 390);
        var page = phone.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("jump", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Locator("#text").FocusAsync();
        await page.Keyboard.TypeAsync("I sent 250 USDT on Tron yesterday and it has not arrived");
        await page.Locator("#findings .understood").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#guide .choices").WaitForAsync();
        var question = await page.Locator("#step-title").InnerTextAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#step-title")).Not.ToHaveTextAsync(question);
        Assert.Equal("step-title", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [BrowserFact]
    public async Task Topics_colours_and_the_language_are_there_and_remembered()
    {
        await using var phone = await Phone.OpenAsync(site);
        var page = phone.Page;
        await page.Locator("#language").ClickAsync();
        await page.Locator("#theme").ClickAsync();
        await page.Locator("summary").ClickAsync();
        await page.Locator(".topics button").First.WaitForAsync();
        await phone.PictureAsync("topics");
        await phone.IsAccessibleAsync("topics");
        await page.Locator(".topics button").First.ClickAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[一-龥]"));
        var step = await page.Locator("#step-title").InnerTextAsync();

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(step);
        Assert.Equal("zh-Hans", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        await page.Locator("#language").ClickAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[^一-龥]+$"));
    }

    private static async Task IsTakenBackAsync(Phone phone)
    {
        var first = await phone.Page.Locator("#step-title").InnerTextAsync();
        await phone.NextAsync();
        await phone.Page.Locator(".back").ClickAsync();
        await Assertions.Expect(phone.Page.Locator("#step-title")).ToHaveTextAsync(first);
        await Assertions.Expect(phone.Page.Locator("button.suggested")).ToHaveCountAsync(1);
    }

    private static async Task IsHandedOverAsync(IPage page, string report)
    {
        await page.Locator("#report .copy").ClickAsync();
        await Assertions.Expect(page.Locator("#report [role=status]")).Not.ToBeEmptyAsync();
        Assert.Equal(report.Trim(), (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).Trim());
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#report .json").ClickAsync());
        Assert.Equal("report.json", download.SuggestedFilename);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(await download.PathAsync()));
        Assert.Equal("USDT", json.RootElement.GetProperty("asset").GetString());
        Assert.DoesNotContain("sausage", json.RootElement.GetRawText());
    }
}
