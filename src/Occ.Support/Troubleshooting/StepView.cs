using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Makes the view of a position: texts in the language of the session, placeholders filled.</summary>
internal static class StepView
{
    /// <summary>The one choice of an offer to begin again.</summary>
    public const string RestartChoice = "restart";

    public static View Of(Session session, Position position)
    {
        var (guide, step, facts, language) = (position.Guide, position.Step, position.Facts, session.Language);
        string Fill(string key) => Text(guide, key, facts, language);
        return new()
        {
            Kind = step switch { EndStep => ViewKind.End, InstructStep => ViewKind.Instruct, ProbeStep => ViewKind.Probe, _ => ViewKind.Ask },
            Step = position.Name(session),
            Language = language,
            Text = step is ProbeStep && guide.Text(step.Id, language) is null ? Text("checking", language)
                : Fill(session.Failures >= AnswerOutcomes.SimplerAfter && guide.Text($"{step.Id}.simpler", language) is not null ? $"{step.Id}.simpler" : step.Id),
            Checklist = [.. step.Checklist.Select(t => Fill($"{step.Id}.do.{t}"))],
            Answer = (step as AskStep)?.Kind,
            Choices = Choices(guide, step, language),
            SkipLabel = SkipLabel(guide, step, language),
            Suggested = session.Withdrawn.GetValueOrDefault(position.Name(session)),
            CanGoBack = session.Log.Length > 0,
            CanResume = session.CanResume,
            Progress = new(session.Log.Length, Remaining(position)),
            Ending = step is EndStep end ? Ending(guide, end, facts, language) : null,
        };
    }

    /// <summary>About how many answers are to come, in the part and in the guides it returns to.</summary>
    private static int Remaining(Position position)
    {
        var remaining = position.Guide.Remaining(position.Step.Id);
        for (var back = position.Back; back is not null; back = back.Back)
        {
            remaining += back.Guide.Remaining(back.Next);
        }

        return position.Step is EndStep ? 0 : Math.Max(1, remaining);
    }

    /// <summary>The offer to begin again.</summary>
    public static View RestartOffer(Session session) => new()
    {
        Kind = ViewKind.RestartOffer,
        Language = session.Language,
        Text = Text("restart", session.Language),
        Choices = [new(RestartChoice, Text("restart.choice", session.Language))],
    };

    /// <summary>The words for "I don't know" at a step, or null where it is not offered.</summary>
    public static string? SkipLabel(Guide guide, Step step, string? language) => step switch
    {
        AskStep { Skip: not null } => guide.Text($"{step.Id}.skip", language) ?? Text("skip", language),
        InstructStep { Skip: not null } => guide.Text($"{step.Id}.skip", language) ?? Text("skip.task", language),
        _ => null,
    };

    /// <summary>The words for "done" at a task.</summary>
    public static string DoneLabel(Guide guide, InstructStep task, string? language) =>
        guide.Text($"{task.Id}.choice.done", language) ?? Text("done", language);

    private static ImmutableArray<Choice> Choices(Guide guide, Step step, string language) => step switch
    {
        AskStep ask => [.. ask.Choices.Select(c => new Choice(c.Id, guide.ChoiceLabel(ask, c.Id, language)))],
        InstructStep task => [new(InstructStep.Done, DoneLabel(guide, task, language))],
        _ => [],
    };

    private static Ending Ending(Guide guide, EndStep end, Facts facts, string language) => new()
    {
        Disposition = end.Disposition,
        IsUrgent = end.IsUrgent,
        TimeFrame = end.Until is { } until ? new(SessionTime.Later(facts.At, end.From ?? TimeSpan.Zero), SessionTime.Later(facts.At, until)) : null,
        Channel = end.Channel,
        ChannelLabel = end.Channel is { } channel ? Text($"channel.{KebabCase.Code(channel)}", language) : null,
        Needs = [.. end.Needs.Select(n => new NeededFact(n, guide.Text($"fact.{n}", language)!, facts.Find(n) is { Value: not null } fact ? AnswerChecks.Display(guide, fact, language) : null))],
    };

    /// <summary>A text of the guide with its placeholders filled.</summary>
    public static string Text(Guide guide, string key, Facts facts, string language)
    {
        var text = guide.Text(key, language)!;
        return text.Contains('{', StringComparison.Ordinal)
            ? TextCatalog.Fill(text, [.. GuideTextChecks.Placeholders(text).Select(f => (f, Value(guide, f, facts, language)))])
            : text;
    }

    private static string Value(Guide guide, string fact, Facts facts, string language) =>
        facts.Find(fact) is { Value: not null } known ? AnswerChecks.Display(guide, known, language) : guide.Text($"unknown.{fact}", language)!;

    private static string Text(string key, string? language) => TextCatalog.BuiltIn.Get($"troubleshooting.{key}", language);
}
