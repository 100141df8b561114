using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Occ.Support.Docs.Tests;

public sealed partial class ExampleTests
{
    public static TheoryData<string> Examples => [.. Example.All.Where(e => e.Language == "csharp").Select(e => e.Place)];

    public static TheoryData<string> Programs => [.. Example.All.Where(e => e.Language == "csharp" && ExampleCompiler.IsProgram(e)).Select(e => e.Place)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles(string place) =>
        Faults.None(place, ExampleCompiler.Compile(At(place)).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_whole_program_runs_and_prints_what_the_page_says(string place)
    {
        var example = At(place);
        var serves = example.Code.Contains("WebApplication", StringComparison.Ordinal);
        var output = ExampleProgram.Run(ExampleCompiler.Compile(example), serves);

        Assert.Equal(example.Output ?? output, output.ReplaceLineEndings("\n"));
        Assert.NotEqual("", output);
        Assert.True(!serves || output.EndsWith("OK", StringComparison.Ordinal), output);
    }

    [Fact]
    public void The_readme_and_the_pages_on_adding_have_programs() =>
        Assert.Superset(
            new HashSet<string> { "README.md", "docs/networks.md", "docs/brands.md", "docs/adding-an-advice-rule.md", "docs/adding-an-error-code.md", "docs/adding-a-guide.md" },
            Example.All.Where(e => e.Language == "csharp" && ExampleCompiler.IsProgram(e)).Select(e => e.Place.Split(':')[0]).ToHashSet());

    [Fact]
    public void Code_stands_in_a_fence_where_it_is_compiled()
    {
        var loose =
            from page in Repository.Read(".md")
            let outside = Fence().Replace(page.Text.ReplaceLineEndings("\n"), "")
            from line in outside.Split('\n')
            where line.StartsWith("    ", StringComparison.Ordinal) && line.TrimEnd().EndsWith(';')
            select $"{page.Path}: {line.Trim()}";

        Faults.None("Put a fence with the language csharp around code", loose);
    }

    [Fact]
    public void A_fence_is_read_with_what_it_is_given_and_what_it_prints()
    {
        var example = Assert.Single(Example.Read("a.md", "x\n<!-- given: int a -->\n   ```csharp\n   b(a);\n\n     c();\n   ```\n\nIt prints\n\n```text\n1\n```\n"));

        Assert.Equal(new Example("a.md:3", "csharp", "int a", "b(a);\n\n  c();\n", "1\n"), example);
    }

    private static Example At(string place) => Example.All.Single(e => e.Place == place);

    [GeneratedRegex(@"^ *```.*?^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();
}
