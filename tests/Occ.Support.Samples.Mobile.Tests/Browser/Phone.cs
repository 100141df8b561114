using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Mobile.Tests.Browser;

/// <summary>One person with one phone, the app open on it.</summary>
internal sealed class Phone : IAsyncDisposable
{
    /// <summary>How long a busy machine may take, in milliseconds.</summary>
    private const int Patience = 60_000;

    private readonly ConcurrentQueue<string> _complaints = new();

    private readonly Site _site;

    private Phone(Site site, IBrowserContext context, IPage page) => (_site, Context, Page) = (site, context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    /// <summary>What the browser complained of, such as a break of the content policy.</summary>
    public IEnumerable<string> Complaints => _complaints;

    public static async Task<Phone> OpenAsync(Site site, string language = "en", ColorScheme scheme = ColorScheme.Light, int? width = null)
    {
        var options = width is null ? site.Playwright.Devices["Pixel 7"] : new() { ViewportSize = new() { Width = width.Value, Height = 900 } };
        options.BaseURL = site.Address.ToString();
        options.Locale = language == "en" ? "en-GB" : "zh-CN";
        options.TimezoneId = "Asia/Shanghai";
        options.ColorScheme = scheme;
        options.ReducedMotion = ReducedMotion.Reduce;
        options.Permissions = ["clipboard-read", "clipboard-write"];
        var context = await site.Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var phone = new Phone(site, context, await context.NewPageAsync());
        phone.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                phone._complaints.Enqueue(message.Text);
            }
        };
        phone.Page.PageError += (_, error) => phone._complaints.Enqueue(error);
        await phone.Page.GotoAsync("/");
        await phone.Page.Locator(".card").WaitForAsync();
        return phone;
    }

    /// <summary>Pastes a message and waits until it was read.</summary>
    public async Task PasteAsync(string text)
    {
        await Page.Locator("#text").FillAsync(text);
        await Page.Locator("#findings .understood").WaitForAsync();
    }

    /// <summary>Pastes a message and goes on to the first step.</summary>
    public async Task BeginAsync(string text)
    {
        await PasteAsync(text);
        await Page.Locator("#go").ClickAsync();
        await Page.Locator("#guide .choices").WaitForAsync();
    }

    /// <summary>Turns flight mode on, once the service worker has everything.</summary>
    public async Task FlyAsync()
    {
        await Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => true)");
        await Context.SetOfflineAsync(true);
        _site.IsAway = true;
    }

    /// <summary>Gives the first answer of a step, or says that one does not know it.</summary>
    public async Task NextAsync()
    {
        var guide = Page.Locator("#guide");
        var before = await guide.InnerTextAsync();
        var choices = Page.Locator(".choices button");
        await (await choices.CountAsync() > 0 ? choices.First : Page.Locator(".skip")).ClickAsync();
        await Assertions.Expect(guide).Not.ToHaveTextAsync(before, new() { UseInnerText = true });
    }

    /// <summary>Goes by the first answers to the end, and to the report.</summary>
    public async Task<string> ReportAsync()
    {
        for (var steps = 0; steps < 25 && await Page.Locator("#guide > .actions .primary").CountAsync() == 0; steps++)
        {
            await NextAsync();
        }

        await IsAccessibleAsync("end");
        await PictureAsync("end");
        await Page.Locator("#guide > .actions .primary").ClickAsync();
        return await Page.Locator("#report pre").InnerTextAsync();
    }

    /// <summary>All that the page shows and holds, and all that the device keeps of it.</summary>
    public Task<string> HoldsAsync() => Page.EvaluateAsync<string>("""
        async () => {
          const databases = (await indexedDB.databases()).map(d => d.name);
          const fields = [...document.querySelectorAll("textarea, input")].map(f => f.value);
          return JSON.stringify([document.documentElement.outerHTML, fields, { ...localStorage }, { ...sessionStorage }, document.cookie, databases, location.href]);
        }
        """);

    /// <summary>Asserts that nothing here is an obstacle of a serious kind.</summary>
    public Task IsAccessibleAsync(string where) => Accessibility.CheckAsync(Page, where);

    /// <summary>Keeps a picture where SCREENSHOTS names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            var language = await Page.Locator("html").GetAttributeAsync("lang");
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{language}-{Page.ViewportSize!.Width}-{name}.png"), FullPage = true });
        }
    }

    public ValueTask DisposeAsync()
    {
        _site.IsAway = false;
        return Context.DisposeAsync();
    }
}
