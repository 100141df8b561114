using System.Text.Json;

namespace Occ.Support;

/// <summary>Compares a document with the schema of a report, and its kind with its category.</summary>
internal static class ReportCheck
{
    public static IReadOnlyList<ReportFault> FaultsOf(JsonElement document) => SchemaCheck.FaultsOf(document, ReportSchema.RootOf(document), KindOutsideCategory);

    private static (DocumentPlace Place, ReportFaultKind Kind)? KindOutsideCategory(JsonElement document) =>
        Code<ProblemKind>(document, "kind") is { } kind && Code<ProblemCategory>(document, "category") is { } category && kind.Category() != category
            ? (DocumentPlace.Root.Below("kind"), ReportFaultKind.KindOutsideCategory)
            : null;

    private static T? Code<T>(JsonElement document, string name)
        where T : struct, Enum => document.ValueKind == JsonValueKind.Object && document.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? KebabCase.Find<T>(member.GetString()!)
            : null;
}
