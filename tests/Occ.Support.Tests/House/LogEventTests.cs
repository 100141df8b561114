using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Occ.Support.Tests.House;

/// <summary>What the packages and samples log and measure: fixed events under fixed names.</summary>
public sealed class LogEventTests
{
    private static readonly string[] Telemetry = ["Meter", "ActivitySource"];

    private static readonly (string Path, CompilationUnitSyntax Tree)[] Sources =
    [
        .. Repository.Read(".cs").Where(f => f.Path.StartsWith("src/", StringComparison.Ordinal) || f.Path.StartsWith("samples/", StringComparison.Ordinal))
            .Select(f => (f.Path, CSharpSyntaxTree.ParseText(f.Text).GetCompilationUnitRoot())),
    ];

    [Fact]
    public void Every_log_event_has_a_number_of_its_own_in_its_project()
    {
        var events =
            from file in Sources
            from attribute in file.Tree.DescendantNodes().OfType<AttributeSyntax>()
            where attribute.Name.ToString() == "LoggerMessage"
            let id = attribute.ArgumentList!.Arguments.FirstOrDefault(a => a.NameEquals?.Name.ToString() == "EventId" || a.NameEquals is null)?.Expression
            select (file.Path, Project: string.Join('/', file.Path.Split('/').Take(2)), Id: id is LiteralExpressionSyntax { Token.Value: int number } ? number : (int?)null);

        Assert.NotEmpty(events);
        Faults.None("A log event needs a number of its own, written out", events
            .Where(e => e.Id is null or 0 || events.Count(other => other.Project == e.Project && other.Id == e.Id) > 1).Select(e => $"{e.Path}: {e.Id}"));
    }

    [Fact]
    public void Packages_log_by_events_with_numbers_only() =>
        Faults.None("Log by a method with LoggerMessage", Invocations().Where(i => i.Method is "LogTrace" or "LogDebug" or "LogInformation" or "LogWarning" or "LogError" or "LogCritical").Select(i => $"{i.Path}: {i.Method}"));

    [Fact]
    public void There_is_one_meter_and_one_activity_source_named_as_the_package()
    {
        var made =
            from file in Sources
            where file.Path.StartsWith("src/", StringComparison.Ordinal)
            from field in file.Tree.DescendantNodes().OfType<VariableDeclarationSyntax>()
            where Telemetry.Contains(field.Type.ToString())
            select (Type: field.Type.ToString(), file.Path, Value: field.Variables[0].Initializer?.Value.ToString());

        Assert.Equal(
            [("ActivitySource", "src/Occ.Support/Telemetry/SupportTelemetry.cs", "new(Name)"), ("Meter", "src/Occ.Support/Telemetry/SupportTelemetry.cs", "new(Name)")],
            made.OrderBy(m => m.Type, StringComparer.Ordinal));
        Assert.Equal("Occ.Support", SupportTelemetry.Name);
    }

    private static IEnumerable<(string Path, string Method)> Invocations() =>
        from file in Sources
        where file.Path.StartsWith("src/", StringComparison.Ordinal)
        from call in file.Tree.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax
        select (file.Path, ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText);
}
