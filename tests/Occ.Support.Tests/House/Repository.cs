using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Occ.Support.Tests.House;

/// <summary>The files of the repository that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Everything that is or could be committed, as paths below the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. (FromGit() ?? FromDisk()).Where(f => File.Exists(At(f))).Order(StringComparer.Ordinal)];

    public static string At(string path) => Path.Combine(Root, path);

    public static IEnumerable<(string Path, string Text)> Read(params string[] endings) =>
        Files.Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal))).Select(f => (f, File.ReadAllText(At(f))));

    /// <summary>What a pattern finds on the pages of documentation: the page and the group.</summary>
    public static (string Page, string Found)[] OnPages(Regex pattern, string group) =>
        [.. Read(".md").SelectMany(page => pattern.Matches(page.Text).Select(match => (page.Path, match.Groups[group].Value.Trim())))];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Occ.Support.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests of the house run from within the repository.");
        }

        return folder.FullName;
    }

    private static string[]? FromGit()
    {
        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var listed = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? listed.Split('\0', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // git is not installed
        }
    }

    private static IEnumerable<string> FromDisk() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(p => p is "bin" or "obj" or ".git" or "artifacts" or "TestResults" or "node_modules"));
}
