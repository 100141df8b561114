using PublicApiGenerator;

namespace Occ.Support.AspNetCore.Tests;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Occ.Support.AspNetCore.Tests/PublicApi.approved.txt";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Path.Combine(Root(), Approved);
        var actual = typeof(SupportEndpointOptions).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "", actual);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Occ.Support.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The test runs from within the repository.");
        }

        return folder.FullName;
    }
}
