namespace Occ.Support.Samples;

/// <summary>The problems of one sitting: the one at hand, those that wait for it, and the reports of those that ended.</summary>
internal sealed class Caseload(IntakeReader reader, Typed typed, TimeProvider time)
{
    private readonly Stack<ProblemReport> _waiting = [];
    private readonly List<ProblemReport> _ended = [];

    /// <summary>What the message about the problem at hand said; null before there is one.</summary>
    public ProblemReport? Draft { get; private set; }

    /// <summary>Where the guide stands; null while none is walked.</summary>
    public Turn? Turn { get; set; }

    /// <summary>Whether there is anything that an interruption could lose.</summary>
    public bool HasSomething => Draft is not null || !string.IsNullOrWhiteSpace(typed.Peek());

    /// <summary>Takes up a problem; one that was at hand is over without a report.</summary>
    public void Open(ProblemReport draft) => Draft = draft;

    /// <summary>Takes up another problem while the one at hand waits.</summary>
    public void Interpose(ProblemReport draft)
    {
        _waiting.Push(Draft!);
        Draft = draft;
    }

    /// <summary>Ends the problem at hand with its report, and goes back to the one that waited for it.</summary>
    public void End()
    {
        _ended.Add(Report());
        Draft = _waiting.Count > 0 ? _waiting.Pop() : Draft;
    }

    /// <summary>The report of the problem at hand as it is now, with what was typed and not sent.</summary>
    public ProblemReport Report()
    {
        var (unsent, now) = (typed.Peek().Trim(), time.GetUtcNow());
        return Draft is { } draft ? CaseReport.Of(draft, Turn, unsent, now) : CaseReport.Of(reader.Read(unsent).Draft, null, "", now);
    }

    /// <summary>The reports of all problems, that of the one at hand last.</summary>
    public IReadOnlyList<ProblemReport> Reports() => [.. _ended, Report()];
}
