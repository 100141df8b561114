namespace Occ.Support.Tests.Troubleshooting;

public sealed class ReportMergeTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private static readonly ProblemReport Draft = Full("draft", ProblemKind.WithdrawalNotArrived, ProblemSeverity.Normal, "1");
    private static readonly ProblemReport Walked = Full("walked", ProblemKind.FundsStolen, ProblemSeverity.Critical, "2");

    [Fact]
    public void What_the_conversation_found_out_stands_over_the_draft()
    {
        var merged = ReportMerge.Of(Draft, Walked);

        Assert.Equal(
            Walked with
            {
                Description = Draft.Description,
                Created = Draft.Created,
                Happened = Draft.Happened! with { At = Walked.Happened!.At },
                Addresses = [.. Walked.Addresses, .. Draft.Addresses],
                Transactions = [.. Walked.Transactions, .. Draft.Transactions],
                Errors = [.. Walked.Errors, .. Draft.Errors],
                StepsTried = [.. Draft.StepsTried, .. Walked.StepsTried],
                Timeline = [.. Draft.Timeline, .. Walked.Timeline],
                Redactions = [.. Draft.Redactions, .. Walked.Redactions],
            },
            merged);
    }

    [Fact]
    public void What_it_did_not_find_out_is_left_as_it_was() => Assert.Equal(
        Draft with { Language = default, Updated = null },
        ReportMerge.Of(Draft, new()));

    [Fact]
    public void An_empty_draft_becomes_what_was_found_out() => Assert.Equal(Walked, ReportMerge.Of(new(), Walked));

    [Fact]
    public void What_both_say_is_said_once() => Assert.Equal(
        Draft with { Timeline = [.. Draft.Timeline, .. Draft.Timeline] },
        ReportMerge.Of(Draft, Draft));

    [Fact]
    public void Without_a_situation_the_category_is_that_of_the_draft_unless_it_is_other()
    {
        ProblemCategory Merged(ProblemCategory draft) => ReportMerge.Of(new() { Category = draft }, new() { Category = ProblemCategory.AccountSecurity }).Category;

        Assert.Equal((ProblemCategory.DepositWithdrawal, ProblemCategory.AccountSecurity), (Merged(ProblemCategory.DepositWithdrawal), Merged(ProblemCategory.Other)));
    }

    [Fact]
    public void A_report_that_is_full_keeps_the_first_entries_and_the_last_events()
    {
        ProblemReport Many(string from) => new()
        {
            Addresses = [.. Enumerable.Range(0, 16).Select(i => ReportedAddress.From($"{from}-{i}", AddressRole.Recipient))],
            Transactions = [.. Enumerable.Range(0, 16).Select(i => ReportedTransaction.From($"{from}-{i}"))],
            Errors = [.. Enumerable.Range(0, 8).Select(i => ReportedError.From(null, $"{from}-{i}"))],
            StepsTried = [.. Enumerable.Range(0, 16).Select(i => Redacted.Of($"{from}-{i}"))],
            Redactions = [.. Enumerable.Range(0, 16).Select(i => new ReportedRedaction { Kind = Redacted.Of($"{from}-{i}") })],
            Timeline = [.. Enumerable.Range(0, 48).Select(i => ReportedEvent.From(ReportEventKind.Answered, $"{from}-{i}"))],
        };
        var (draft, walked) = (Many("draft"), Many("walked"));

        Assert.Equal(walked with { StepsTried = draft.StepsTried, Redactions = draft.Redactions }, ReportMerge.Of(draft, walked));
    }

    private static ProblemReport Full(string from, ProblemKind kind, ProblemSeverity severity, string number) => new()
    {
        Kind = kind,
        Severity = severity,
        Language = Redacted.Of(from == "draft" ? "en" : "zh-Hans"),
        Description = Redacted.Of($"{from} description"),
        Network = Redacted.Of($"{from}-network"),
        Asset = Redacted.Of(from),
        Amount = DecimalText.TryParse(number, out var amount) ? amount : null,
        Addresses = [ReportedAddress.From($"{from}-address", AddressRole.Recipient)],
        Transactions = [ReportedTransaction.From($"{from}-id")],
        Memo = Redacted.Of($"{from} memo"),
        Errors = [ReportedError.From(number, $"{from} error")],
        Happened = new() { At = Noon.AddDays(number[0]) },
        AppVersion = Redacted.Of($"{number}.0"),
        Device = Redacted.Of($"{from} device"),
        OperatingSystem = Redacted.Of($"{from} system"),
        Ticket = Redacted.Of($"{from} ticket"),
        StepsTried = [Redacted.Of($"{from} tried")],
        Timeline = [ReportedEvent.From(ReportEventKind.Answered, $"{from} event")],
        Redactions = [new() { Kind = Redacted.Of($"{from}-kind") }],
        Outcome = new() { Result = ReportResult.Solved, At = Noon.AddHours(number[0]) },
        Created = Noon.AddMinutes(number[0]),
        Updated = Noon.AddSeconds(number[0]),
    };
}
