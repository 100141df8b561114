namespace Occ.Support;

/// <summary>Makes the problem report of a conversation: its facts in their typed members, its path as description and timeline.</summary>
internal static class GuideReport
{
    private const int MostStepsTried = 16;

    public static ProblemReport Of(Session session, Position position)
    {
        var facts = position.Facts;
        var network = facts["network"];
        var path = PathEntry.Of(session, position);
        return new()
        {
            Category = position.Owner.Definition.Category,
            Kind = path.Select(e => e.Problem).LastOrDefault(p => p is not null),
            Severity = Severity(position.Step),
            Language = Redacted.Of(session.Language),
            Description = Redacted.Of(Description(session, position, path)),
            Network = Redacted.Of(network),
            Asset = Redacted.Of(facts["asset"]),
            Amount = DecimalText.TryParse(facts["amount"], out var amount) ? amount : null,
            Addresses = [.. Addresses(facts, network)],
            Transactions = facts["transaction"] is { } id ? [Transaction(id, network)] : [],
            Memo = Redacted.Of(facts["memo"] is { } memo && position.Owner.AskOf("memo", memo) is { Kind: AnswerKind.Text } ? memo : null),
            Errors = facts["error"] is { } error ? [ReportedError.From(null, error)] : [],
            Happened = TimeText.FromValue(facts["time"]) is { } at ? new() { At = at } : null,
            AppVersion = Redacted.Of(facts["app-version"]),
            Device = Redacted.Of(facts["device"]),
            OperatingSystem = Redacted.Of(facts["system"]),
            Ticket = Redacted.Of(facts["ticket"]),
            StepsTried = [.. path.SelectMany(e => e.Done(session.Language)).Take(MostStepsTried).Select(Redacted.Of)],
            Timeline = [.. path.Select(e => e.ToEvent(session.Language)).TakeLast(ReportLimits.Events)],
            Redactions = [.. session.Secrets.Select(k => new ReportedRedaction { Kind = Redacted.Of(k) })],
            Outcome = Outcome(session, position),
            Created = session.StartedAt,
            Updated = facts.At,
        };
    }

    private static ProblemSeverity? Severity(Step step) => step switch
    {
        EndStep { IsUrgent: true } => ProblemSeverity.Critical,
        EndStep { Disposition: Disposition.Escalate } => ProblemSeverity.High,
        EndStep => ProblemSeverity.Normal,
        _ => null,
    };

    /// <summary>The title, and a line for each choice that was made or left open.</summary>
    private static string Description(Session session, Position position, IEnumerable<PathEntry> path) => string.Join('\n', path
        .Where(e => e.Step is AskStep { Kind: AnswerKind.Choice or AnswerKind.Choices })
        .Select(e => $"- {e.Text(session.Language)} → {e.Answer(session.Language)}")
        .Prepend(position.Owner.Text("title", session.Language)!));

    private static ReportOutcome? Outcome(Session session, Position position) => position.Step is EndStep end
        ? new()
        {
            Result = end.Disposition switch
            {
                Disposition.Resolved => ReportResult.Solved,
                Disposition.WaitUntil => ReportResult.Waiting,
                _ => ReportResult.Escalated,
            },
            At = session.Log.IsEmpty ? session.StartedAt : session.Log[^1].At,
            By = Redacted.Of($"{position.Guide.Id}/{end.Id}"),
        }
        : null;

    private static IEnumerable<ReportedAddress> Addresses(Facts facts, string? network)
    {
        foreach (var (fact, role) in new[] { ("address", AddressRole.Recipient), ("sender-address", AddressRole.Sender), ("own-address", AddressRole.Own) })
        {
            if (facts[fact] is { } address)
            {
                yield return network is null ? ReportedAddress.From(address, role) : ReportedAddress.Check(address, role, network);
            }
        }
    }

    private static ReportedTransaction Transaction(string id, string? network) => network is null
        ? ReportedTransaction.From(id)
        : ReportedTransaction.Check(id, network);
}
