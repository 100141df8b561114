using System.Text.Json;

namespace Occ.Support;

/// <summary>The published JSON Schemas (draft 2020-12) of a report, one for each version of the wire format.</summary>
public static class ReportSchema
{
    private static readonly PublishedSchema[] Versions =
        [.. Enumerable.Range(1, ProblemReport.CurrentVersion).Select(version => new PublishedSchema(FormattableString.Invariant($"schemas/problem-report.v{version}.json")))];

    /// <summary>The schema of the current version as JSON.</summary>
    /// <remarks>
    /// One rule it can't say: a kind belongs to one category. And one it leaves to the reader: no member may stand twice.
    /// </remarks>
    public static string Text => Of(ProblemReport.CurrentVersion);

    /// <summary>The schema of a version as JSON.</summary>
    /// <param name="version">A version from 1 to <see cref="ProblemReport.CurrentVersion"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such version.</exception>
    public static string Of(int version)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(version, ProblemReport.CurrentVersion);
        return Versions[version - 1].Text;
    }

    /// <summary>The schema that a document names, as the reader walks it; the current one where it names none that exists.</summary>
    internal static SchemaNode RootOf(JsonElement document) =>
        document.ValueKind == JsonValueKind.Object && document.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.Number
        && version.TryGetInt32(out var number) && number >= 1 && number <= ProblemReport.CurrentVersion
            ? Versions[number - 1].Root
            : Versions[^1].Root;
}
