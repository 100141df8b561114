using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using NJsonSchema;
using Occ.Support.Tests.House;

namespace Occ.Support.Tests.Reports;

public sealed partial class ReportSchemaTests
{
    private static readonly JsonSchema Other = JsonSchema.FromJsonAsync(ReportSchema.Text).GetAwaiter().GetResult();

    [Fact]
    public void The_published_schema_is_the_one_the_model_gives()
    {
        var generated = ReportSchemaGenerator.Generate();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(Repository.At($"src/Occ.Support/Content/schemas/problem-report.v{ProblemReport.CurrentVersion}.json"), generated);
        }

        Assert.True(ReportSchema.Text == generated, $"""
            The schema differs from the model ("-" is published, "+" is what the model gives):
            {string.Join('\n', LineDiff.Between(ReportSchema.Text, generated))}
            If that is meant, take it over and build again: APPROVE=1 dotnet test tests/Occ.Support.Tests -f net10.0 --filter ReportSchema
            """);
    }

    [Theory]
    [InlineData(1, "fee26f9d6b6134377d214469a3de45bb4da8ffbd8662148970f44ff708edc835")]
    public void A_schema_that_was_published_never_changes(int version, string hash) =>
        Assert.Equal(hash, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(ReportSchema.Of(version)))).ToLowerInvariant());

    [Fact]
    public void Every_old_version_has_its_hash_above() =>
        Assert.Equal(
            Enumerable.Range(1, ProblemReport.CurrentVersion - 1),
            typeof(ReportSchemaTests).GetMethod(nameof(A_schema_that_was_published_never_changes))!.GetCustomAttributes<InlineDataAttribute>().SelectMany(a => a.GetData(null!)).Select(d => (int)d[0]));

    [Fact]
    public void There_is_no_schema_of_another_version()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSchema.Of(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportSchema.Of(ProblemReport.CurrentVersion + 1));
    }

    [Fact]
    public void Every_form_of_text_has_a_check_and_a_fault_of_its_own()
    {
        Assert.All(SchemaFormats.All, f => Assert.False(SchemaFormats.Matches(f, "!")));
        Assert.Equal(SchemaFormats.All.Count, SchemaFormats.All.Select(SchemaFormats.FaultOf).Distinct().Count());
    }

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 200)]
    public void What_is_written_satisfies_another_validator(ProblemReport report) =>
        Assert.Empty(Other.Validate(WithoutPairs(report.ToJson())));

    [Property(Arbitrary = [typeof(ReportSamples)], MaxTest = 500)]
    public void Another_validator_finds_the_same_documents_damaged(ProblemReport report, int seed)
    {
        var json = WithoutPairs(DamagedReport.Of(report, seed));
        var faults = new ReportReader().Read(json).Faults.Where(f => f.Kind != ReportFaultKind.KindOutsideCategory);
        var others = Other.Validate(json);
        Assert.True(faults.Any() == (others.Count > 0), $"{json}\n{string.Join('\n', faults)}\n{string.Join('\n', others)}");
    }

    /// <summary>That validator counts UTF-16 units in <c>maxLength</c>; the specification, and the reader, count characters.</summary>
    private static string WithoutPairs(string json) => Pairs().Replace(json, "x");

    [GeneratedRegex(@"\\uD[89AB][0-9A-F]{2}\\uD[C-F][0-9A-F]{2}")]
    private static partial Regex Pairs();
}

/// <summary>Reports in which one value was replaced, removed or added.</summary>
internal static class DamagedReport
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "2", "1.5", "\"\"", "\"x\"", "\"2026-01-31T08:00:00Z\"", "\"2026-02-31T08:00:00Z\"", "\"2026-01-31\"", "\"1.5\"", "\"-1\"", "\"transfer\"", "\"tron\"", "\"zh-Hans\"",
        "[]", "{}", "[null]", "[\"x\"]", "[{}]", "[{\"text\":\"x\"}]", "[[]]", "{\"at\":1}", "{\"shareWithSupport\":\"yes\"}", $"\"{new string('a', 6001)}\"", $"\"{new string('a', 41)}\"",
        $"[{string.Join(',', Enumerable.Repeat("{}", 17))}]", $"[{string.Join(',', Enumerable.Repeat("\"\"", 9))}]",
    ];

    private static readonly string[] Names =
        [.. JsonDocument.Parse(ReportSchema.Text).RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name), "surprise", "Version"];

    public static string Of(ProblemReport report, int seed)
    {
        var random = new Random(seed);
        var root = JsonNode.Parse(report.ToJson())!.AsObject();
        var inner = root.Select(m => m.Value).OfType<JsonArray>().SelectMany(a => a).OfType<JsonObject>().Concat(root.Select(m => m.Value).OfType<JsonObject>()).ToList();
        var target = inner.Count > 0 && random.Next(3) == 0 ? inner[random.Next(inner.Count)] : root;
        var names = random.Next(2) == 0 || target.Count == 0 ? Names : [.. target.Select(m => m.Key)];
        var name = names[random.Next(names.Length)];
        if (random.Next(5) == 0)
        {
            target.Remove(name);
        }
        else
        {
            target[name] = JsonNode.Parse(Values[random.Next(Values.Length)]);
        }

        return root.ToJsonString();
    }
}
