using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Occ.Support.Tests.House;

/// <summary>The plan of the library: which room stands on which floor, and who may name what.</summary>
internal static class Floors
{
    /// <summary>The files at the top of the project are the highest room.</summary>
    public const string Roof = "(top)";

    /// <summary>A room may use rooms on lower floors and itself, nothing else: not even its neighbours.</summary>
    public static readonly string[][] FromBelow =
    [
        ["Codecs", "Hashing", "Text", "Telemetry"],
        ["Formats"],
        ["Networks"],
        ["Addresses", "Transactions"],
        ["Privacy"],
        ["Reports"],
        ["Errors", "Security", "Contact", "Updates"],
        ["Troubleshooting"],
        ["Intake", "Stores"],
        [Roof],
    ];

    /// <summary>Dependencies that have one door: a namespace, and the room or file that may name it.</summary>
    public static readonly (string Namespace, string Door)[] Doors =
    [
        ("Org.BouncyCastle", "Hashing/"),
        ("Microsoft.Extensions.DependencyInjection", "ServiceCollectionExtensions.cs"),
    ];

    /// <summary>Lists every forbidden use as <c>file:line uses Room/Type: reason</c>; paths stand below the project's folder.</summary>
    public static IReadOnlyList<string> Violations(CSharpCompilation sources)
    {
        var faults = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tree in sources.SyntaxTrees.Where(IsOurs))
        {
            if (FloorOf(tree.FilePath) == 0)
            {
                faults.Add($"{tree.FilePath}:1 stands in a room without a floor");
            }

            var model = sources.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                foreach (var symbol in UsedBy(node, model))
                {
                    if (Fault(tree.FilePath, symbol.OriginalDefinition) is { } fault)
                    {
                        faults.Add($"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} uses {fault}");
                    }
                }
            }
        }

        return [.. faults];
    }

    private static bool IsOurs(SyntaxTree tree) => tree.FilePath.Length > 0;

    private static IEnumerable<ISymbol> UsedBy(SyntaxNode node, SemanticModel model)
    {
        if (model.GetSymbolInfo(node).Symbol is { } named)
        {
            yield return named;
        }

        if (model.GetConversion(node).MethodSymbol is { } converts)
        {
            yield return converts;
        }
    }

    private static string? Fault(string user, ISymbol used)
    {
        var space = (used as INamespaceSymbol ?? used.ContainingNamespace)?.ToDisplayString() ?? "";
        foreach (var (name, door) in Doors)
        {
            if ((space + ".").StartsWith(name + ".", StringComparison.Ordinal) && !user.StartsWith(door, StringComparison.Ordinal))
            {
                return $"{space}: only {door} may";
            }
        }

        var homes = Homes(used);
        if (homes.Length == 0 || homes.Any(h => RoomOf(h) == RoomOf(user) || FloorOf(h) < FloorOf(user)))
        {
            return null;
        }

        var direction = FloorOf(homes[0]) > FloorOf(user) ? "upward" : "sideways";
        return $"{RoomOf(homes[0])}/{(used as INamedTypeSymbol ?? used.ContainingType)?.Name}: {direction}, from floor {FloorOf(user)} to {FloorOf(homes[0])}";
    }

    /// <summary>The files that declare a symbol; what a source generator wrote belongs to the type that asked for it.</summary>
    private static string[] Homes(ISymbol? symbol)
    {
        for (; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            var files = symbol.DeclaringSyntaxReferences.Select(r => r.SyntaxTree).Where(IsOurs).Select(t => t.FilePath).ToArray();
            if (files.Length > 0)
            {
                return files;
            }
        }

        return [];
    }

    private static string RoomOf(string path) => path.IndexOf('/') is > 0 and var slash ? path[..slash] : Roof;

    private static int FloorOf(string path) => Array.FindIndex(FromBelow, f => f.Contains(RoomOf(path))) + 1;
}
