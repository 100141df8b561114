using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Occ.Support.Docs.Tests;

/// <summary>Compiles an example against the assemblies that were built, with the usings that a web project has.</summary>
internal static class ExampleCompiler
{
    /// <summary>What an example is given that stands inside the library and sees its internals.</summary>
    private const string TheLibrary = "the library";

    private const string Usings = ImplicitUsings.Code + """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using Orleans.Hosting;
        global using Occ.Support;
        """;

    private static readonly PortableExecutableReference[] References = PlatformReferences.Where(_ => true);

    public static CSharpCompilation Compile(Example example)
    {
        var code = example.Given is null or TheLibrary ? example.Code : Method(example);
        return CSharpCompilation.Create(
            example.Given == TheLibrary ? "Occ.Support.Tests" : "Example",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(Usings)],
            References,
            new(IsProgram(example) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>Whether the example is whole: statements of its own that are given nothing.</summary>
    public static bool IsProgram(Example example) =>
        example.Given is null && CSharpSyntaxTree.ParseText(example.Code).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    /// <summary>The statements of an example in a method that is given what the note says.</summary>
    private static string Method(Example example)
    {
        var lines = example.Code.Split('\n').ToLookup(l => l.StartsWith("using ", StringComparison.Ordinal) && l.EndsWith(';') && !l.Contains('=', StringComparison.Ordinal));
        var returns = example.Code.Contains("await ", StringComparison.Ordinal) ? "async Task" : "void";
        return $"{string.Join('\n', lines[true])} static class Example {{ static {returns} Run({example.Given}) {{\n{string.Join('\n', lines[false])}\n}} }}";
    }
}
