using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>One person with one device: everything that leaves the page is on record, and every complaint of the browser.</summary>
internal sealed class Visit : IAsyncDisposable
{
    /// <summary>How long a busy machine may take, in milliseconds.</summary>
    private const int Patience = 60_000;

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _sent = new();
    private readonly ConcurrentQueue<string> _complaints = new();

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>The method, the address, the headers and the body of each request.</summary>
    public IEnumerable<string> Sent => _sent;

    public IEnumerable<string> Complaints => _complaints;

    public static async Task<Visit> StartAsync(WebProgram program, string language = "en", int width = 390, int height = 844, ColorScheme scheme = ColorScheme.Light, string path = "/")
    {
        var context = await program.Browser.NewContextAsync(new()
        {
            BaseURL = program.Address.ToString(),
            Locale = language == "en" ? "en-GB" : "zh-CN",
            TimezoneId = "Europe/Vienna",
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page);
        context.Request += (_, request) => visit._sent.Enqueue(
            $"{request.Method} {Uri.UnescapeDataString(request.Url)}\n{string.Join('\n', request.Headers)}\n{Regex.Unescape((request.PostData ?? "").Replace("\\", "\\\\", StringComparison.Ordinal))}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                visit._complaints.Enqueue(message.Text);
            }
        };
        page.PageError += (_, error) => visit._complaints.Enqueue(error);
        await page.GotoAsync(path);
        await page.WaitForSelectorAsync("html[data-reader=ready]");
        return visit;
    }

    /// <summary>Types a message and waits until it was read.</summary>
    public async Task TypeAsync(string text)
    {
        await Page.Locator("#text").FillAsync(text);
        await Page.Locator("#findings .understood").WaitForAsync();
    }

    /// <summary>Asserts that nothing here is an obstacle of a serious kind.</summary>
    public Task IsAccessibleAsync(string where) => Accessibility.CheckAsync(Page, where);

    /// <summary>Keeps a picture where SCREENSHOTS names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
