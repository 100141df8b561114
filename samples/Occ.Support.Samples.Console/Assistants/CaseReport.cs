namespace Occ.Support.Samples;

/// <summary>The report of a case: what the message said, and over it what the guide found out.</summary>
internal static class CaseReport
{
    public static ProblemReport Of(ProblemReport said, Turn? turn, string unsent, DateTimeOffset now)
    {
        var draft = said with { Created = said.Created ?? now };
        var report = (turn is null ? draft : turn.ToReport(draft)) with { Updated = now };
        return unsent.Length == 0 ? report : report with { Description = SecretScanner.Default.ForFields.Redact($"{report.Description}\n\n{unsent}").Text };
    }
}
