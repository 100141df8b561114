namespace Occ.Support;

/// <summary>Makes the problem report of a conversation: its facts in their typed members, its path as the description.</summary>
internal static class GuideReport
{
    private const int MostStepsTried = 16;

    public static ProblemReport Of(Guide guide, Session session, Position position)
    {
        var facts = position.Facts;
        var network = facts["network"];
        return new()
        {
            Category = guide.Definition.Category,
            Kind = Kind(guide, session),
            Severity = Severity(position.Step),
            Language = Redacted(session.Language),
            Description = Redacted(Path(guide, session, facts)),
            Network = Redacted(network),
            Asset = Redacted(facts["asset"]),
            Amount = DecimalText.TryParse(facts["amount"], out var amount) ? amount : null,
            Addresses = facts["address"] is { } address ? [Address(address, network)] : [],
            Transactions = facts["transaction"] is { } id ? [Transaction(id, network)] : [],
            Happened = TimeText.FromValue(facts["time"]) is { } at ? new() { At = at } : null,
            StepsTried = [.. Done(guide, session, facts).Take(MostStepsTried).Select(Redacted)],
            Created = session.StartedAt,
            Updated = facts.At,
        };
    }

    /// <summary>The situation that the last telling answer points to.</summary>
    private static ProblemKind? Kind(Guide guide, Session session) => session.Log
        .Select(e => guide[e.Step] is AskStep ask ? ask.Choices.FirstOrDefault(c => c.Id == e.Value)?.Problem : null)
        .LastOrDefault(p => p is not null);

    private static ProblemSeverity? Severity(Step step) => step switch
    {
        EndStep { IsUrgent: true } => ProblemSeverity.Critical,
        EndStep { Disposition: Disposition.Escalate } => ProblemSeverity.High,
        EndStep => ProblemSeverity.Normal,
        _ => null,
    };

    /// <summary>The title, and a line for each choice that was made or left open.</summary>
    private static string Path(Guide guide, Session session, Facts facts) => string.Join('\n', session.Log
        .Where(e => guide[e.Step] is AskStep { Kind: AnswerKind.Choice })
        .Select(e => $"- {StepView.Text(guide, e.Step, facts, session.Language)} → {Answer(guide, (AskStep)guide[e.Step], e, session.Language)}")
        .Prepend(guide.Text("title", session.Language)!));

    private static string Answer(Guide guide, AskStep ask, SessionEntry entry, string language) =>
        entry.Value is { } value ? guide.ChoiceLabel(ask, value, language) : StepView.SkipLabel(guide, ask, language) ?? "—";

    private static IEnumerable<string> Done(Guide guide, Session session, Facts facts) => session.Log
        .Where(e => e.Value is not null && guide[e.Step] is InstructStep)
        .SelectMany(e => guide[e.Step].Checklist.Select(t => StepView.Text(guide, $"{e.Step}.do.{t}", facts, session.Language)));

    private static ReportedAddress Address(string address, string? network) => network is null
        ? ReportedAddress.From(address, AddressRole.Recipient)
        : ReportedAddress.Check(address, AddressRole.Recipient, network);

    private static ReportedTransaction Transaction(string id, string? network) => network is null
        ? ReportedTransaction.From(id)
        : ReportedTransaction.Check(id, network);

    private static RedactedText Redacted(string? text) => text is null ? default : SecretScanner.Default.Redact(text).Text;
}
