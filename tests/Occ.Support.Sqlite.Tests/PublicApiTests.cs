#if NET10_0_OR_GREATER
using Occ.Support.Tests.House;
using PublicApiGenerator;

namespace Occ.Support.Sqlite.Tests;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Occ.Support.Sqlite.Tests/PublicApi.approved.txt";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Repository.At(Approved);
        var actual = typeof(SqliteStore).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(approved == actual, $"""
            The public surface changed ("-" was approved, "+" is there now):
            {string.Join('\n', LineDiff.Between(approved, actual))}
            If that is meant, approve it and commit the file: APPROVE=1 dotnet test tests/Occ.Support.Sqlite.Tests -f net10.0 --filter PublicApi
            """);
    }
}
#endif
