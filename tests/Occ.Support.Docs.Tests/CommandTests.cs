using System.Text.RegularExpressions;

namespace Occ.Support.Docs.Tests;

/// <summary>The commands on the pages name what is there. Those of the console are tested beside it.</summary>
public sealed partial class CommandTests
{
    private static readonly (string Page, string Command)[] All = Repository.OnPages(Command(), "command");

    [Fact]
    public void A_command_names_a_project_or_script_that_is_there()
    {
        Assert.True(All.Length > 20);
        Faults.None("There is no such file", All.Where(c => !c.Command.Contains("...", StringComparison.Ordinal)).SelectMany(c => Target().Matches(c.Command).Select(m => (c.Page, c.Command, Path: m.Groups["path"].Value)))
            .Where(t => !File.Exists(Repository.At(t.Path)) && !Directory.EnumerateFiles(Directory.Exists(Repository.At(t.Path)) ? Repository.At(t.Path) : Repository.At("docs/decisions"), "*.csproj").Any())
            .Select(t => $"{t.Page}: {t.Command}"));
    }

    [Fact]
    public void A_filter_of_tests_finds_some()
    {
        var without =
            from command in All
            let filter = Filter().Match(command.Command)
            where filter.Success
            let sources = Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && f.StartsWith(filter.Groups["project"].Value + "/", StringComparison.Ordinal))
            where !sources.Any(f => f.Contains(filter.Groups["filter"].Value, StringComparison.Ordinal))
            select $"{command.Page}: {command.Command}";

        Faults.None("No test has this name", without);
    }

    [GeneratedRegex(@"(?<command>\b(dotnet (run|test|publish|build|pack)|bash) [^`\n]*)")]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<path>(?<![\w/])(samples|tests|src|benchmarks|\.ci)/[\w./-]*\w)")]
    private static partial Regex Target();

    [GeneratedRegex(@"dotnet test (?<project>tests/[\w.]+).*--filter (?<filter>\w+)")]
    private static partial Regex Filter();
}
