#if NET10_0_OR_GREATER
using PublicApiGenerator;

namespace Occ.Support.Tests.House;

public sealed class PublicApiTests
{
    private const string Approved = "tests/Occ.Support.Tests/House/PublicApi.approved.txt";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Repository.At(Approved);
        var actual = typeof(LanguageTag).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(approved == actual, $"""
            The public surface changed ("-" was approved, "+" is there now):
            {string.Join('\n', LineDiff.Between(approved, actual))}
            If that is meant, approve it and commit the file: APPROVE=1 dotnet test tests/Occ.Support.Tests -f net10.0 --filter PublicApi
            """);
    }

    [Fact]
    public void A_difference_names_the_lines_that_went_and_came() =>
        Assert.Equal(["-b", "+x", "+d"], LineDiff.Between("a\nb\nc\n", "a\nx\nc\nd\n"));
}
#endif
