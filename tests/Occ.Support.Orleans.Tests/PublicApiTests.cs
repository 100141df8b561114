using Occ.Support.Tests.House;
using PublicApiGenerator;

namespace Occ.Support.Orleans.Tests;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Occ.Support.Orleans.Tests/PublicApi.approved.txt";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Repository.At(Approved);
        var actual = typeof(OrleansSupportOptions).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(approved == actual, $"""
            The public surface changed ("-" was approved, "+" is there now):
            {string.Join('\n', LineDiff.Between(approved, actual))}
            If that is meant, approve it and commit the file: APPROVE=1 dotnet test tests/Occ.Support.Orleans.Tests -f net10.0 --filter PublicApi
            """);
    }
}
