using System.Diagnostics;
using System.Reflection;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>The program on a free port of the loopback interface, and a browser beside it.</summary>
/// <remarks>WEB_PROGRAM names another build of it, such as the published one.</remarks>
public sealed class WebProgram : IAsyncLifetime
{
    private Process _process = null!;
    private IPlaywright? _playwright;

    public Uri Address { get; private set; } = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var program = Environment.GetEnvironmentVariable("WEB_PROGRAM") is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : typeof(WebProgram).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Program").Value!;
        _process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
        })!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new(line.Data[at..].Trim()));
            }
        };
        _process.BeginOutputReadLine();
        Address = await address.Task.WaitAsync(TimeSpan.FromMinutes(1));
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
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
