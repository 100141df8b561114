namespace Occ.Support;

/// <summary>One answer of a path with the position where it was given.</summary>
internal readonly record struct PathEntry(SessionEntry Entry, Position At)
{
    public Step Step => At.Step;

    /// <summary>The situation that the answer points to.</summary>
    public ProblemKind? Problem => Entry.Value is { } value && Step is AskStep ask ? ask.Choice(value)?.Problem : null;

    /// <summary>The answers of a session, oldest first.</summary>
    public static PathEntry[] Of(Session session, Position position)
    {
        var path = new PathEntry[session.Log.Length];
        var before = position.Before;
        for (var i = path.Length - 1; i >= 0; i--, before = before!.Before)
        {
            path[i] = new(session.Log[i], before!);
        }

        return path;
    }

    /// <summary>The words of the step.</summary>
    public string Text(string language) => Step is ProbeStep probe && At.Guide.Text(probe.Id, language) is null
        ? TextCatalog.BuiltIn.Get("troubleshooting.checking", language)
        : StepView.Text(At.Guide, Step.Id, At.Facts, language);

    /// <summary>The words of the answer.</summary>
    public string Answer(string language)
    {
        if (Entry.IsHandedOver)
        {
            return TextCatalog.BuiltIn.Get("troubleshooting.handed-over", language);
        }

        return (Step, Entry.Value) switch
        {
            (ProbeStep, null) => TextCatalog.BuiltIn.Get("troubleshooting.unknown", language),
            (_, null) => StepView.SkipLabel(At.Guide, Step, language) ?? TextCatalog.BuiltIn.Get("troubleshooting.unknown", language),
            (InstructStep task, _) => StepView.DoneLabel(At.Guide, task, language),
            (AskStep ask, { } value) => AnswerChecks.Display(At.Guide, new(ask.Fact, value, At.Guide, null), language),
            (ProbeStep probe, { } value) => AnswerChecks.Display(At.Guide, new(probe.Fact, value, At.Guide, null), language),
            _ => "",
        };
    }

    /// <summary>The tasks that were done.</summary>
    public IEnumerable<string> Done(string language)
    {
        var (entry, at) = this;
        return entry.Value is not null && at.Step is InstructStep
            ? at.Step.Checklist.Select(t => StepView.Text(at.Guide, $"{at.Step.Id}.do.{t}", at.Facts, language))
            : [];
    }

    /// <summary>The answer as an entry of a report's timeline.</summary>
    public ReportedEvent ToEvent(string language) => ReportedEvent.From(
        Step switch
        {
            InstructStep when Entry.Value is not null => ReportEventKind.Done,
            ProbeStep => ReportEventKind.Checked,
            _ => ReportEventKind.Answered,
        },
        Timeline(Text(language), Answer(language)),
        Entry.At);

    /// <summary>The question, cut where it is long, and all of the answer that there is room for.</summary>
    private static string Timeline(string text, string answer)
    {
        const int room = ReportLimits.Line - 5;
        var longestText = Math.Max(40, room - answer.Length);
        return $"{(text.Length <= longestText ? text : $"{text[..(longestText - 1)].TrimEnd()}…")} → {answer}";
    }
}
