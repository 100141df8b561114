using System.Text.Json;
using NJsonSchema;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>The schema that editors use, held against the reader by another implementation of JSON Schema.</summary>
public sealed class GuideSchemaTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromJsonAsync(GuideFile.Schema).GetAwaiter().GetResult();

    [Fact]
    public void Every_built_in_guide_satisfies_it() =>
        Assert.All(GuideFile.BuiltIn.Where(f => f.Name.Count(c => c == '.') == 1), f => Assert.Empty(Schema.Validate(Plain(f.Content))));

    [Theory]
    [InlineData("\"version\": 1", "\"version\": 0")]
    [InlineData("\"version\": 1", "\"version\": 1, \"colour\": 1")]
    [InlineData("\"category\": \"other\"", "\"category\": \"weather\"")]
    [InlineData("\"end\": \"resolved\"", "\"end\": \"lost\"")]
    [InlineData("\"atLeast\": \"10\"", "\"atLeast\": 10")]
    [InlineData("\"atLeast\": \"10\"", "\"atLeast\": \"10\", \"run\": \"code\"")]
    [InlineData("\"ask\": \"amount\"", "\"ask\": \"colour\"")]
    [InlineData(", \"required\": true", "")]
    [InlineData("\"default\": \"help\", ", "")]
    public void It_refuses_what_the_reader_refuses(string old, string changed)
    {
        Assert.Empty(Schema.Validate(Plain(GuideFile.From("a", SmallGuide.Definition).Content)));

        var broken = GuideFile.From("guides/small.json", SmallGuide.Definition.Replace(old, changed, StringComparison.Ordinal));
        Assert.NotEmpty(Schema.Validate(Plain(broken.Content)));
        Assert.NotEmpty(SmallGuide.Faults([broken, .. SmallGuide.Files().Skip(1)]));
    }

    [Fact]
    public void It_knows_the_codes_of_the_library()
    {
        using var schema = JsonDocument.Parse(GuideFile.Schema);
        IEnumerable<string> Codes(params string[] path) => path.Aggregate(schema.RootElement, (e, p) => e.GetProperty(p)).GetProperty("enum").EnumerateArray().Select(c => c.GetString()!).Order(StringComparer.Ordinal);

        Assert.Equal(KebabCase.All<ProblemCategory>().Select(c => c.Code).Order(StringComparer.Ordinal), Codes("properties", "category"));
        Assert.Equal(KebabCase.All<AnswerKind>().Select(c => c.Code).Order(StringComparer.Ordinal), Codes("definitions", "ask", "properties", "ask"));
        Assert.Equal(KebabCase.All<EscalationChannel>().Select(c => c.Code).Order(StringComparer.Ordinal), Codes("definitions", "end", "properties", "channel"));
        Assert.Equal(KebabCase.All<Disposition>().Select(c => c.Code).Append("return").Order(StringComparer.Ordinal), Codes("definitions", "end", "properties", "end"));
    }

    private static string Plain(ReadOnlyMemory<byte> content)
    {
        using var document = JsonDocument.Parse(content, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return JsonSerializer.Serialize(document.RootElement);
    }
}
