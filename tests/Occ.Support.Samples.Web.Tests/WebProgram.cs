using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>The program, and a browser beside it.</summary>
public sealed class WebProgram : IAsyncLifetime
{
    private WebProcess _process = null!;
    private IPlaywright? _playwright;

    public Uri Address => _process.Address;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _process = await WebProcess.StartAsync();
        if (Chromium.Path is { } path)
        {
            _playwright = await Playwright.CreateAsync();
            Browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        _playwright?.Dispose();
        _process.Dispose();
    }
}
