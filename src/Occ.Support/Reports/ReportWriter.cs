using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes reports as JSON.</summary>
/// <remarks>
/// The relaxed encoder keeps Chinese readable. It leaves <c>&lt;</c> and <c>&amp;</c> as they are, so that a host that puts
/// the JSON into a page has to encode it for that page.
/// </remarks>
internal static class ReportWriter
{
    private static readonly ReportJson Compact = new(Relaxed(indented: false));
    private static readonly ReportJson Indented = new(Relaxed(indented: true));

    public static string Write(ProblemReport report, bool indented) =>
        JsonSerializer.Serialize(report, (indented ? Indented : Compact).ProblemReport);

    private static JsonSerializerOptions Relaxed(bool indented) => new(ReportJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
