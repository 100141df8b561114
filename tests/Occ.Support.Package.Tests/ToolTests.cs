using System.Diagnostics;
using System.IO.Compression;

namespace Occ.Support.Package.Tests;

/// <summary>The console sample as a .NET tool: packed, installed from a folder as anybody would, and run.</summary>
public sealed class ToolTests : IDisposable
{
    private const string Package = "Occ.Support.Console";
    private const string Version = "0.0.0-test";
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private readonly string _folder = Directory.CreateTempSubdirectory("occ-support-tool-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_tool_is_installed_from_a_package_and_runs()
    {
        var sample = Path.Combine(Repository.Root, "samples", "Occ.Support.Samples.Console");
        Repository.Dotnet(sample, "pack", "-c", PackedPackages.Configuration, "--no-build", "--no-restore", "-o", _folder, $"-p:PackageVersion={Version}", "-nologo", "-v", "q");
        using (var archive = ZipFile.OpenRead(Path.Combine(_folder, $"{Package}.{Version}.nupkg")))
        {
            var files = archive.Entries.Select(e => e.FullName).ToHashSet();
            Assert.Superset(new HashSet<string> { "README.md", "LICENSE", "NOTICE", "icon.png" }, files);
            Assert.DoesNotContain(files, f => f.EndsWith(".pdb", StringComparison.Ordinal) && !f.Contains("occ-support", StringComparison.Ordinal) && !f.Contains("Occ.Support", StringComparison.Ordinal));
        }

        File.WriteAllText(Path.Combine(_folder, "NuGet.config"), $"""
            <configuration><packageSources><clear /><add key="packed" value="{_folder}" /></packageSources></configuration>
            """);
        Repository.Dotnet(_folder, [new("NUGET_PACKAGES", Path.Combine(_folder, "packages"))], "tool", "install", Package, "--version", Version, "--tool-path", "tools", "--configfile", "NuGet.config");

        File.WriteAllText(Path.Combine(_folder, "chat.txt"), $"hello\nmy phrase is {Phrase}\n");
        Assert.Equal((1, "hello\nmy phrase is [recovery phrase]\n"), Run("redact", "chat.txt", "--lang", "en"));
        Assert.StartsWith("occ-support ", Run("--version").Output, StringComparison.Ordinal);
        Assert.Contains("complete -o default", Run("completion", "bash").Output, StringComparison.Ordinal);
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(_folder, "tools", OperatingSystem.IsWindows() ? "occ-support.exe" : "occ-support"), arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.NotNull(errors.Result);
        return (process.ExitCode, output);
    }
}
