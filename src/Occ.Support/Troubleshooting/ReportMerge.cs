namespace Occ.Support;

/// <summary>Puts what a conversation found out over the draft of a report.</summary>
internal static class ReportMerge
{
    public static ProblemReport Of(ProblemReport draft, ProblemReport walked) => draft with
    {
        Category = walked.Kind is null && draft.Category != ProblemCategory.Other ? draft.Category : walked.Category,
        Kind = walked.Kind ?? draft.Kind,
        Severity = walked.Severity ?? draft.Severity,
        Language = walked.Language,
        Description = Or(draft.Description, walked.Description), // what was asked and answered is the timeline
        Network = Or(walked.Network, draft.Network),
        Asset = Or(walked.Asset, draft.Asset),
        Amount = walked.Amount ?? draft.Amount,
        Addresses = [.. walked.Addresses.Concat(draft.Addresses).DistinctBy(a => a.Text.Value).Take(ReportLimits.Entries)],
        Transactions = [.. walked.Transactions.Concat(draft.Transactions).DistinctBy(t => t.Id.Value).Take(ReportLimits.Entries)],
        Memo = Or(walked.Memo, draft.Memo),
        Errors = [.. walked.Errors.Concat(draft.Errors).DistinctBy(e => (e.Code.Value, e.Message.Value)).Take(ReportLimits.Errors)],
        Happened = walked.Happened is { } happened ? (draft.Happened ?? happened) with { At = happened.At } : draft.Happened,
        AppVersion = Or(walked.AppVersion, draft.AppVersion),
        Device = Or(walked.Device, draft.Device),
        OperatingSystem = Or(walked.OperatingSystem, draft.OperatingSystem),
        Ticket = Or(walked.Ticket, draft.Ticket),
        StepsTried = [.. draft.StepsTried.Concat(walked.StepsTried).DistinctBy(s => s.Value).Take(ReportLimits.Entries)],
        Timeline = [.. draft.Timeline.Concat(walked.Timeline).TakeLast(ReportLimits.Events)],
        Redactions = [.. draft.Redactions.Concat(walked.Redactions).DistinctBy(r => (r.Kind.Value, r.Member.Value)).Take(ReportLimits.Entries)],
        Outcome = walked.Outcome ?? draft.Outcome,
        Created = draft.Created ?? walked.Created,
        Updated = walked.Updated,
    };

    private static RedactedText Or(RedactedText one, RedactedText other) => one.IsEmpty ? other : one;
}
