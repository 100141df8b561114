using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Occ.Support.Tests.House;

/// <summary>C# sources as the compiler understands them.</summary>
internal static class Sources
{
    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.CSharp14,
        preprocessorSymbols:
        [
            "NET", "NET8_0_OR_GREATER",
#if NET10_0_OR_GREATER
            "NET10_0", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER",
#else
            "NET8_0",
#endif
        ]);

    private static readonly Lazy<CSharpCompilation> Library = new(CompileLibrary);

    private static readonly PortableExecutableReference[] References = PlatformReferences.Where(f => !f.StartsWith("Occ.Support", StringComparison.Ordinal));

    /// <summary>The library compiled from its sources, with what the source generators add; the paths are those below its folder.</summary>
    public static CSharpCompilation OfLibrary => Library.Value;

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Source)> sources) => CSharpCompilation.Create(
        "Occ.Support",
        sources.Append(("", ImplicitUsings.Code)).Select(s => Parse(s.Item1, s.Item2)),
        References,
        new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));

    private static CSharpCompilation CompileLibrary()
    {
        const string folder = "src/Occ.Support/";
        var sources = Repository.Read(".cs").Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal));
        var compilation = Compile(sources.Select(f => (f.Path[folder.Length..], f.Text)));
        var generators = GeneratorPaths().SelectMany(p => new AnalyzerFileReference(p, new Loader()).GetGenerators(LanguageNames.CSharp));
        CSharpGeneratorDriver.Create(generators, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var all, out _);
        var written = all.SyntaxTrees.Except(compilation.SyntaxTrees).Select(t => t.WithFilePath(""));
        return compilation.AddSyntaxTrees(written);
    }

    private static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, Parsing, path);

    /// <summary>The generators that the build used; the project file writes their paths into this assembly.</summary>
    private static IEnumerable<string> GeneratorPaths() =>
        typeof(Sources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(a => a.Key == "SourceGenerator").Select(a => a.Value!);

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
