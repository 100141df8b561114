using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Occ.Support.Tests.House;

public sealed partial class FileTests
{
    // Put together here, so that this file does not find itself.
    private static readonly Regex OfOneMachine = new(
        @"(?<![\w.)}\]>-])/(home|root|Users|work)/|(?<![A-Za-z])[A-Z]:\\{1,2}(Users|Program|Windows|work|src|temp)|" + @"api\.nuget" + @"\.org|registry\.npmjs" + @"\.org",
        RegexOptions.IgnoreCase);

    /// <summary>What a fuzzer made is no text of ours.</summary>
    private const string OfMachines = "tests/Occ.Support.Fuzz/Corpus/";

    private static readonly string[] Binary = [".png", ".ico", ".gz", ".zip", ".woff2", ".db"];

    [Fact]
    public void No_file_names_a_path_or_a_registry_of_one_machine() =>
        Faults.None("A path or a registry of one machine does not belong here", TextFiles().SelectMany(f => Lines(f, OfOneMachine.IsMatch)));

    [Theory]
    [InlineData("/home" + "/someone/file", true)]
    [InlineData("\"C:" + @"\Users\someone""", true)]
    [InlineData("see https://api.nuget" + ".org/v3", true)]
    [InlineData("https://example.com/home" + "/page", false)]
    [InlineData(@"\d+[A-Z]:\\s", false)]
    public void A_path_of_one_machine_is_told_from_an_address_of_the_web(string line, bool found) =>
        Assert.Equal(found, OfOneMachine.IsMatch(line));

    [Fact]
    public void Work_that_is_left_names_its_issue() =>
        Faults.None("Write the number of the issue beside it, such as #12", TextFiles().SelectMany(f => Lines(f, l => LeftOver().IsMatch(l) && !IssueNumber().IsMatch(l))));

    [Fact]
    public void No_source_folds_itself_away() =>
        Faults.None("Split the file instead of folding it", Repository.Read(".cs").SelectMany(f => Lines(f, l => l.TrimStart().StartsWith("#region", StringComparison.Ordinal))));

    [Fact]
    public void The_time_is_taken_from_a_TimeProvider()
    {
        var clocks = Nodes<MemberAccessExpressionSyntax>().Where(n => n.Node.ToString() is
            "DateTime.Now" or "DateTime.UtcNow" or "DateTime.Today" or "DateTimeOffset.Now" or "DateTimeOffset.UtcNow");

        Faults.None("Take the time from a TimeProvider or an argument", clocks.Select(n => n.Place));
    }

    [Fact]
    public void No_code_is_commented_out()
    {
        var comments =
            from file in Repository.Read(".cs")
            let tree = CSharpSyntaxTree.ParseText(file.Text)
            from trivia in tree.GetRoot().DescendantTrivia()
            where trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && IsCode(trivia.ToString()[2..].Trim())
            select $"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {trivia}";

        Faults.None("Delete code, or explain it in words", comments);
    }

    [Theory]
    [InlineData("return 1;", true)]
    [InlineData("Check(text, network);", true)]
    [InlineData("RFC 7693, section 3.2; the specification's own values;", false)]
    [InlineData("The longest tag an implementation should expect", false)]
    public void Code_is_told_from_prose(string comment, bool isCode) => Assert.Equal(isCode, IsCode(comment));

    private static bool IsCode(string comment) =>
        comment.EndsWith(';') && !SyntaxFactory.ParseStatement(comment).ContainsDiagnostics;

    private static IEnumerable<(string Place, T Node)> Nodes<T>()
        where T : SyntaxNode =>
        from file in Repository.Read(".cs")
        let tree = CSharpSyntaxTree.ParseText(file.Text)
        from node in tree.GetRoot().DescendantNodes().OfType<T>()
        select ($"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", node);

    private static IEnumerable<(string Path, string Text)> TextFiles() =>
        Repository.Read("").Where(f => !Binary.Contains(Path.GetExtension(f.Path)) && !f.Path.StartsWith(OfMachines, StringComparison.Ordinal));

    private static IEnumerable<string> Lines((string Path, string Text) file, Func<string, bool> isFault) =>
        file.Text.Split('\n').Select((line, at) => (Line: line, Number: at + 1)).Where(l => isFault(l.Line)).Select(l => $"{file.Path}:{l.Number}: {l.Line.Trim()}");

    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME)\b")]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"#\d+")]
    private static partial Regex IssueNumber();
}
