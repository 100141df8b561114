using System.Text.RegularExpressions;

namespace Occ.Support.Package.Tests;

public sealed partial class NewProjectTests(PackedPackages packed) : IClassFixture<PackedPackages>
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_first_code_of_the_readme_is_the_quickstart_sample() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "samples", "Occ.Support.Samples.Quickstart", "Program.cs")).ReplaceLineEndings("\n").Trim(),
            FirstCode().Match(Readme).Groups["code"].Value.Trim());

    [Fact]
    public void A_project_made_from_nothing_installs_the_package_and_runs_the_readme()
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-app-").FullName;
        try
        {
            Repository.Dotnet(folder, "new", "console", "-o", ".", "-n", "App", "--no-restore");
            File.WriteAllText(Path.Combine(folder, "Program.cs"), FirstCode().Match(Readme).Groups["code"].Value);
            File.WriteAllText(Path.Combine(folder, "NuGet.config"), $"""
                <configuration><packageSources><add key="packed" value="{packed.Folder}" /></packageSources></configuration>
                """);

            // Its own cache, so that nothing of the test stays on the machine; what is there already is not fetched again.
            string[] cache =
            [
                $"-p:RestorePackagesPath={Path.Combine(folder, "packages")}",
                $"-p:RestoreFallbackFolders={Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}",
            ];
            var project = File.ReadAllText(Path.Combine(folder, "App.csproj"));
            File.WriteAllText(Path.Combine(folder, "App.csproj"), project.Replace(
                "</Project>", $"""<ItemGroup><PackageReference Include="Occ.Support" Version="{packed.Version}" /></ItemGroup></Project>""", StringComparison.Ordinal));
            Repository.Dotnet(folder, ["build", "-c", "Release", "-nologo", "-v", "q", .. cache]);
            var output = Repository.Dotnet(folder, Path.Combine("bin", "Release", $"net{Environment.Version.Major}.0", "App.dll"));

            Assert.DoesNotContain("493816", output, StringComparison.Ordinal);
            Assert.Contains("[PIN]", output, StringComparison.Ordinal);
            Assert.Contains("NotMoved", output, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex FirstCode();
}
