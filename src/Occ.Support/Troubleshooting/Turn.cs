using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The outcome of one input: the conversation as it now is, and what to show.</summary>
public sealed class Turn
{
    private readonly Guide? _guide;
    private readonly Position _position;

    internal Turn(Session session, View view, ImmutableArray<Notice> notices, Guide? guide, Position position) =>
        (Session, View, Notices, Facts, _guide, _position) = (session, view, notices, position.Facts.Values, guide, position);

    /// <summary>The conversation, to be kept by the host until the next input.</summary>
    public Session Session { get; }

    /// <summary>What to show.</summary>
    public View View { get; }

    /// <summary>What to tell before it.</summary>
    public ImmutableArray<Notice> Notices { get; }

    /// <summary>What is known on the present path: machine values by fact, such as <c>network</c>, <c>transaction</c>, <c>sender-kind</c>.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; }

    /// <summary>Whether the input had been seen before and therefore changed nothing.</summary>
    public bool IsRepeat { get; internal init; }

    /// <summary>The problem report of the conversation so far: the facts of the present path, the path itself as the description.</summary>
    /// <returns>The report; with the times and the language only, where the conversation can't go on.</returns>
    public ProblemReport ToReport() => _guide is null
        ? new() { Language = SecretScanner.Default.Redact(Session.Language).Text, Created = Session.StartedAt }
        : GuideReport.Of(_guide, Session, _position);

    internal Turn AsRepeat(Session session) => new(session, View, Notices, _guide, _position) { IsRepeat = true };
}
