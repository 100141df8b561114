using System.Text;
using System.Text.Json;

namespace Occ.Support;

/// <summary>The published JSON Schema (draft 2020-12) of a report.</summary>
public static class ReportSchema
{
    private const string File = "schemas/problem-report.v1.json";

    private static readonly Lazy<string> Published = new(() => Encoding.UTF8.GetString(EmbeddedContent.ReadOne(File)));

    private static readonly Lazy<SchemaNode> Tree = new(() =>
    {
        using var document = JsonDocument.Parse(Published.Value);
        return SchemaNode.Read(document.RootElement, document.RootElement);
    });

    /// <summary>The schema as JSON.</summary>
    /// <remarks>
    /// One rule it can't say: a kind belongs to one category. And one it leaves to the reader: no member may stand twice.
    /// </remarks>
    public static string Text => Published.Value;

    /// <summary>The schema as the reader walks it.</summary>
    internal static SchemaNode Root => Tree.Value;
}
