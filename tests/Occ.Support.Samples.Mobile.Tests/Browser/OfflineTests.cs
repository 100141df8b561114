using Microsoft.Playwright;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

[Collection(nameof(Site))]
public sealed class OfflineTests(Site site)
{
    [BrowserTheory]
    [InlineData("en", "I sent 250 USDT on Tron yesterday and it has not arrived")]
    [InlineData("zh-Hans", "我昨天用波场转了 250 USDT，到现在还没到账")]
    public async Task In_flight_mode_it_goes_on_where_it_stood_and_comes_to_the_report(string language, string message)
    {
        await using var phone = await Phone.OpenAsync(site, language);
        var page = phone.Page;
        await phone.BeginAsync(message);
        await phone.NextAsync();
        var step = await page.Locator("#step-title").InnerTextAsync();
        await phone.FlyAsync();
        var before = site.Asked.Count();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync(step);
        var report = await phone.ReportAsync();
        Assert.Contains("250 USDT", report);

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#report pre")).ToHaveTextAsync(report, new() { UseInnerText = true });
        Assert.All(site.Asked.Skip(before), request => Assert.StartsWith("GET /service-worker", request)); // whether there is a newer app
    }

    [BrowserFact]
    public async Task In_flight_mode_a_new_conversation_begins_too()
    {
        await using var phone = await Phone.OpenAsync(site);
        await phone.FlyAsync();
        await phone.Page.GotoAsync("/?source=home-screen");

        await phone.BeginAsync("My withdrawal is completed but the address got nothing, 0.5 ETH");
        Assert.NotEmpty(await phone.ReportAsync());
    }

    [BrowserFact]
    public async Task A_browser_offers_to_install_it()
    {
        await using var phone = await Phone.OpenAsync(site);
        var session = await phone.Context.NewCDPSessionAsync(phone.Page);
        await phone.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        var manifest = await session.SendAsync("Page.getAppManifest");
        var faults = await session.SendAsync("Page.getInstallabilityErrors");

        Assert.Equal(0, manifest!.Value.GetProperty("errors").GetArrayLength());
        Assert.DoesNotContain(faults!.Value.GetProperty("installabilityErrors").EnumerateArray(), f => f.GetProperty("errorId").GetString() != "in-incognito");
    }
}
