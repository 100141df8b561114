using System.Diagnostics;
using System.Text;

namespace Occ.Support.Samples.Tests;

/// <summary>The program as it was built, in a process of its own, with pipes for a terminal.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Task<string> _error;

    private BuiltProgram(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What runs a program of .NET.</summary>
    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public Stream Input => _process.StandardInput.BaseStream;

    public StreamReader Output => _process.StandardOutput;

    public int Id => _process.Id;

    public static BuiltProgram Start(string[] arguments, string? folder = null, params (string Name, string Value)[] variables)
    {
        string[] command = [Dotnet, "exec", typeof(ConsoleHost).Assembly.Location, .. arguments];
        if (OperatingSystem.IsLinux())
        {
            // A job that a shell runs in the background ignores Ctrl+C, and so would the program that it starts.
            command = ["env", "--default-signal=INT", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
            WorkingDirectory = folder ?? AppContext.BaseDirectory,
        };
        foreach (var name in (string[])["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["TERM"] = "xterm-256color";
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return new(Process.Start(start)!);
    }

    public static Task<Ending> RunAsync(string[] arguments, string input, params (string Name, string Value)[] variables) =>
        RunAsync(arguments, Encoding.UTF8.GetBytes(input), variables);

    public static async Task<Ending> RunAsync(string[] arguments, byte[] input, params (string Name, string Value)[] variables)
    {
        using var program = Start(arguments, null, variables);
        return await program.FinishAsync(input);
    }

    /// <summary>Writes the rest of the input and waits for the end.</summary>
    public async Task<Ending> FinishAsync(byte[] input)
    {
        var ending = EndAsync();
        try
        {
            await Input.WriteAsync(input);
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of it.
        }

        return await ending;
    }

    /// <summary>Waits for the end, its input left open.</summary>
    public async Task<Ending> EndAsync()
    {
        var output = Output.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(limit.Token);
        return new(_process.ExitCode, await output, await _error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    /// <summary>How a process ended, and what it wrote.</summary>
    internal sealed record Ending(int Code, string Output, string Error)
    {
        public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
