using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>The outcome of one input: the conversation as it now is, and what to show.</summary>
public sealed class Turn
{
    internal Turn(Session session, View view, ImmutableArray<Notice> notices, ImmutableSortedDictionary<string, string> facts) =>
        (Session, View, Notices, Facts) = (session, view, notices, facts);

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
}
