using System.Text.Json;

namespace Occ.Support.AspNetCore;

/// <summary>A report as support reads it.</summary>
/// <param name="Report">The report, in the format of its published schema.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Text">Its text.</param>
/// <param name="Priority">How soon it must be looked at.</param>
/// <param name="Completeness">How complete it is, from 0 to 1.</param>
/// <param name="Missing">What to ask for, the weightiest first.</param>
internal sealed record ReportAnswer(JsonElement Report, string Subject, string Text, string Priority, double Completeness, IReadOnlyList<MissingAnswer> Missing)
{
    public static ReportAnswer Of(ProblemReport report, string language) => new(
        ReportDocument.Of(report),
        ReportText.Subject(report, language),
        ReportText.Write(report, language),
        Kebab.Of(report.Priority),
        Math.Round(report.Completeness, 4),
        MissingAnswer.Of(report.Missing, language));
}

/// <summary>A report that is kept.</summary>
/// <param name="Id">Its id: whoever has it can read the report.</param>
/// <param name="ReceivedAt">When it was received.</param>
/// <param name="Report">The report.</param>
internal sealed record StoredReportAnswer(string Id, DateTimeOffset ReceivedAt, ReportAnswer Report)
{
    public static StoredReportAnswer Of(StoredReport stored, string language) => new(stored.Key.Value, stored.ReceivedAt, ReportAnswer.Of(stored.Report, language));
}
