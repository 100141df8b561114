using System.Diagnostics;

namespace Occ.Support.Samples.Tests.Completions;

/// <summary>A real shell in which <c>occ-support</c> is the program that was built.</summary>
internal static class Shell
{
    public static bool IsThere(string shell) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, shell)));

    public static async Task<string> RunAsync(string shell, string script)
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-test-").FullName;
        try
        {
            var program = Path.Combine(folder, "occ-support");
            await File.WriteAllTextAsync(program, $"#!/bin/sh\nexec '{BuiltProgram.Dotnet}' exec '{typeof(ConsoleHost).Assembly.Location}' \"$@\"\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }

            var start = new ProcessStartInfo(shell, ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["PATH"] = $"{folder}{Path.PathSeparator}{start.Environment["PATH"]}";
            start.Environment["LC_ALL"] = "C.UTF-8";
            start.Environment["HOME"] = folder;
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal("", await errors);
            return output;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}

/// <summary>A test that needs a shell; where it is not installed, it says so.</summary>
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell) => Skip = Shell.IsThere(shell) ? null : $"there is no {shell} on this machine";
}
