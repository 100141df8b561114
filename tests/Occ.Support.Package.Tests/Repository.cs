using System.Diagnostics;

namespace Occ.Support.Package.Tests;

/// <summary>The repository that the tests were built from, and the tool that packs it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The names of the packages, which are those of their folders.</summary>
    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.EnumerateDirectories(Path.Combine(Root, "src")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    /// <summary>Runs <c>dotnet</c> and gives what it printed; an exit code other than 0 fails the test with that.</summary>
    public static string Dotnet(string folder, params string[] arguments) => Run("dotnet", folder, [], arguments);

    /// <summary>The same with variables of the environment.</summary>
    public static string Dotnet(string folder, IEnumerable<KeyValuePair<string, string>> variables, params string[] arguments) => Run("dotnet", folder, variables, arguments);

    /// <summary>Runs a program and gives what it printed; an exit code other than 0 fails the test with that.</summary>
    public static string Run(string program, string folder, params string[] arguments) => Run(program, folder, [], arguments);

    private static string Run(string program, string folder, IEnumerable<KeyValuePair<string, string>> variables, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test host leads MSBuild to its own copy; a child has to look for itself.
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output}\n{errors.Result}");
        return output;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Occ.Support.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests of the packages run from within the repository.");
        }

        return folder.FullName;
    }
}
