namespace Occ.Support.Samples;

/// <summary>The report of a case: what the message said, and over it what the guide found out.</summary>
internal static class CaseReport
{
    private const int MostEntries = 16;

    public static ProblemReport Of(Intake intake, Turn? turn, string unsent, DateTimeOffset now)
    {
        var draft = intake.Draft with { Created = intake.Draft.Created ?? now, Updated = now };
        var report = turn is null ? draft : Merge(draft, turn.ToReport());
        return unsent.Length == 0 ? report : report with { Description = Redact($"{report.Description}\n\n{unsent}") };
    }

    private static ProblemReport Merge(ProblemReport draft, ProblemReport walked) => draft with
    {
        Category = walked.Kind is null ? draft.Category : walked.Category,
        Kind = walked.Kind ?? draft.Kind,
        Severity = walked.Severity ?? draft.Severity,
        Language = walked.Language,
        Description = Redact($"{draft.Description}\n\n{walked.Description}".Trim()),
        Network = walked.Network.IsEmpty ? draft.Network : walked.Network,
        Asset = walked.Asset.IsEmpty ? draft.Asset : walked.Asset,
        Amount = walked.Amount ?? draft.Amount,
        Addresses = [.. walked.Addresses.Concat(draft.Addresses).DistinctBy(a => a.Text.Value).Take(MostEntries)],
        Transactions = [.. walked.Transactions.Concat(draft.Transactions).DistinctBy(t => t.Id.Value).Take(MostEntries)],
        Happened = walked.Happened is { } happened ? (draft.Happened ?? happened) with { At = happened.At } : draft.Happened,
        StepsTried = walked.StepsTried,
    };

    private static RedactedText Redact(string text) => SecretScanner.Default.Redact(text).Text;
}
