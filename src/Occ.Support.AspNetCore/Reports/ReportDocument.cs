using System.Text.Json;

namespace Occ.Support.AspNetCore;

/// <summary>A report as part of an answer, in the format of its published schema.</summary>
internal static class ReportDocument
{
    public static JsonElement Of(ProblemReport report)
    {
        using var document = JsonDocument.Parse(report.ToJson());
        return document.RootElement.Clone();
    }
}
