using System.Diagnostics;
using System.Reflection;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>The program on a free port of the loopback interface.</summary>
/// <remarks>WEB_PROGRAM names another build of it, such as the published one.</remarks>
internal sealed class WebProcess : IDisposable
{
    private readonly Process _process;

    private WebProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public static async Task<WebProcess> StartAsync(params string[] arguments)
    {
        var program = Environment.GetEnvironmentVariable("WEB_PROGRAM") is { Length: > 0 } named
            ? Path.GetFullPath(named)
            : typeof(WebProcess).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Program").Value!;
        var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(program),
            RedirectStandardOutput = true,
        })!;
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.IndexOf("http://127.0.0.1:", StringComparison.Ordinal) is >= 0 and var at)
            {
                address.TrySetResult(new(line.Data[at..].Trim()));
            }
        };
        process.BeginOutputReadLine();
        return new(process, await address.Task.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    /// <summary>Ends it with SIGKILL, as a crash does.</summary>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }
}
