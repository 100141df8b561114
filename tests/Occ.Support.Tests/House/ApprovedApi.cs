using System.Reflection;
using PublicApiGenerator;

namespace Occ.Support.Tests.House;

/// <summary>The public surface of a package, and the file in which it was approved.</summary>
internal static class ApprovedApi
{
    /// <summary>Fails with the lines that differ; with APPROVE=1 it approves what is there.</summary>
    public static void Check(Assembly package, string project, string file = "PublicApi.approved.txt")
    {
        var path = Repository.At($"tests/{project}/{file}");
        var actual = package.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        Assert.True(approved == actual, $"""
            The public surface changed ("-" was approved, "+" is there now):
            {string.Join('\n', LineDiff.Between(approved, actual))}
            If that is meant, approve it and commit the file: APPROVE=1 dotnet test tests/{project} -f net10.0 --filter PublicApi
            """);
    }
}
