using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Occ.Support.Tests.House;

/// <summary>Keys of texts are literals in the sources: <c>"area.key"</c>, <c>$"area.{code}"</c>, or <c>"area." + code</c>.</summary>
public sealed partial class TextKeyTests
{
    private static readonly HashSet<string> Keys = [.. TextCatalog.BuiltIn.Of(LanguageTag.English).Keys];

    [Fact]
    public void Every_key_in_the_sources_has_a_text() =>
        Faults.None("There is no such text", InSources().Where(l => !Keys.Any(l.Pattern.IsMatch)).Select(l => l.Place));

    [Fact]
    public void Every_text_is_used()
    {
        var patterns = InSources().Select(l => l.Pattern).DistinctBy(p => p.ToString()).ToList();
        var content = Repository.Read(".json", ".tsv").Where(f => f.Path.StartsWith("src/Occ.Support/Content/", StringComparison.Ordinal) && !f.Path.Contains("/texts/", StringComparison.Ordinal)).Select(f => f.Text).ToList();

        Faults.None("No source and no content names the text", Keys.Where(k => !patterns.Any(p => p.IsMatch(k)) && !content.Any(c => c.Contains(k, StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<(string Place, Regex Pattern)> InSources()
    {
        var areas = Keys.Select(k => k[..k.IndexOf('.', StringComparison.Ordinal)]).ToHashSet();
        return
            from file in Repository.Read(".cs")
            where file.Path.StartsWith("src/Occ.Support/", StringComparison.Ordinal)
            from node in CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes()
            let literal = TextOf(node)
            where literal is not null && KeyLike().IsMatch(literal) && areas.Contains(literal[..literal.IndexOf('.', StringComparison.Ordinal)])
            let pattern = string.Join(".+", literal.Split('*').Select(Regex.Escape)) + (literal[^1] is '.' or '-' ? ".+" : "")
            select ($"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} \"{literal}\"", new Regex($"^{pattern}$"));
    }

    /// <summary>The text of a string in the sources, a star where a value is put in; null of anything else.</summary>
    private static string? TextOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax parts => string.Concat(parts.Contents.Select(c => c is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "*")),
        _ => null,
    };

    [GeneratedRegex(@"^[a-z]+(-[a-z]+)*\.[a-z0-9.*-]+$|^[a-z]+(-[a-z]+)*\.$")]
    private static partial Regex KeyLike();
}
