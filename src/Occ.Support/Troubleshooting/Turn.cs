using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The outcome of one input: the conversation as it now is, and what to show.</summary>
public sealed class Turn
{
    internal Turn(Session session, ImmutableArray<Notice> notices, Position? position) => (Session, Notices, Position) = (session, notices, position);

    /// <summary>The conversation, to be kept by the host until the next input.</summary>
    public Session Session { get; }

    /// <summary>What to show.</summary>
    public View View => field ??= Position is null ? StepView.RestartOffer(Session) : StepView.Of(Session, Position);

    /// <summary>What to tell before it.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>A check that the host can make now; null where none is due. Its result goes back as <see cref="SessionInput.ProbeResult"/>.</summary>
    public ProbeRequest? Probe => Position is { Step: ProbeStep probe } ? ProbeRequest.Of(probe, Position.Name(Session), Position.Facts) : null;

    /// <summary>What is known on the present path: machine values by fact, such as <c>network</c>, <c>transaction</c>, <c>sender-kind</c>.</summary>
    public IReadOnlyDictionary<string, string> Facts => field ??= Position?.Facts.ToValues() ?? new SortedDictionary<string, string>(Session.Known, StringComparer.Ordinal);

    /// <summary>Whether the input had been seen before and therefore changed nothing.</summary>
    public bool IsRepeat { get; internal init; }

    internal Position? Position { get; }

    /// <summary>The problem report of the conversation so far: the facts of the present path, the path itself as the description.</summary>
    /// <returns>The report; with the times and the language only, where the conversation can't go on.</returns>
    public ProblemReport ToReport() => Position is null
        ? new() { Language = SecretScanner.Default.Redact(Session.Language).Text, Created = Session.StartedAt }
        : Named(GuideReport.Of(Session, Position));

    /// <summary>The problem report of a draft and the conversation together: what the conversation found out stands over the draft.</summary>
    /// <param name="draft">A report, such as the draft that was read from a message.</param>
    public ProblemReport ToReport(ProblemReport draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return Position is null ? draft : Named(ReportMerge.Of(draft, GuideReport.Of(Session, Position)));
    }

    /// <summary>The conversation as text: each question with its answer, and what is shown now.</summary>
    public string ToTranscript() => Position is null ? View.Text : Transcript.Of(Session, Position, View);

    /// <summary>Where neither the message nor an answer says which situation it is, the guide that was walked does.</summary>
    private ProblemReport Named(ProblemReport report) => report.Kind is null && KebabCase.Find<ProblemKind>(Position!.Owner.Id) is { } kind && kind.Category() == report.Category ? report with { Kind = kind } : report;

    /// <summary>What a session shows that knows its position.</summary>
    internal static Turn Of(Session session, params ImmutableArray<Notice> notices) => new(session, notices, session.Position);

    /// <summary>A conversation that can't go on.</summary>
    internal static Turn Stopped(Session session, NoticeCode why) => Of(session with { Position = null }, Notice.Of(why, session.Language));

    internal Turn AsRepeat(Session session) => new(session, Notices, Position) { IsRepeat = true };
}
