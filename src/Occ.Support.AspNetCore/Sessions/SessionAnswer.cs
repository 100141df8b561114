namespace Occ.Support.AspNetCore;

/// <summary>A conversation as it stands.</summary>
/// <param name="Id">Its id: whoever has it can go on with the conversation.</param>
/// <param name="Revision">Its revision, which is the entity tag too.</param>
/// <param name="Guide">The guide it walks.</param>
/// <param name="GuideVersion">The version of that guide.</param>
/// <param name="ExpiresAt">When it expires if nothing more is said.</param>
/// <param name="IsRepeat">Whether the input had been taken before and changed nothing.</param>
/// <param name="Notices">What to tell first.</param>
/// <param name="View">What to show.</param>
/// <param name="Probe">A check that the host can make now.</param>
internal sealed record SessionAnswer(
    string Id, long Revision, string Guide, int GuideVersion, DateTimeOffset ExpiresAt, bool IsRepeat, IReadOnlyList<NoticeAnswer> Notices, ViewAnswer View, ProbeAnswer? Probe)
{
    public static SessionAnswer Of(StoreKey key, Turn turn, long revision) => new(
        key.Value,
        revision,
        turn.Session.Guide,
        turn.Session.GuideVersion,
        turn.Session.ExpiresAt,
        turn.IsRepeat,
        [.. turn.Notices.Select(n => new NoticeAnswer(Kebab.Of(n.Code), n.Text))],
        ViewAnswer.Of(turn.View),
        turn.Probe is { } probe ? new(probe.Step, probe.Name, probe.Arguments, probe.TimeLimit.TotalSeconds) : null);
}

/// <summary>Something to tell.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Text">The words.</param>
internal sealed record NoticeAnswer(string Code, string Text);

/// <summary>A check that the host can make.</summary>
/// <param name="Step">The step, to be sent back with the result.</param>
/// <param name="Name">The check.</param>
/// <param name="Arguments">What it needs.</param>
/// <param name="TimeLimitSeconds">How long it may take.</param>
internal sealed record ProbeAnswer(string Step, string Name, IReadOnlyDictionary<string, string> Arguments, double TimeLimitSeconds);

/// <summary>What to show.</summary>
/// <param name="Kind"><c>ask</c>, <c>instruct</c>, <c>probe</c>, <c>end</c> or <c>restart-offer</c>.</param>
/// <param name="Step">The step, to be sent back with a pressed button.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Text">The words.</param>
/// <param name="Checklist">Things to do, in order.</param>
/// <param name="Answer">What kind of answer a question takes.</param>
/// <param name="Choices">The answers to choose from.</param>
/// <param name="SkipLabel">The words for "I don't know", or null.</param>
/// <param name="Suggested">An answer that was given here before and taken back.</param>
/// <param name="CanGoBack">Whether there is an answer to take back.</param>
/// <param name="CanResume">Whether another conversation waits.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Ending">How it ended.</param>
internal sealed record ViewAnswer(
    string Kind, string Step, string Language, string Text, IReadOnlyList<string> Checklist, string? Answer, IReadOnlyList<Choice> Choices, string? SkipLabel,
    string? Suggested, bool CanGoBack, bool CanResume, Progress Progress, EndingAnswer? Ending)
{
    public static ViewAnswer Of(View view) => new(
        Kebab.Of(view.Kind), view.Step, view.Language, view.Text, view.Checklist, view.Answer is { } kind ? Kebab.Of(kind) : null, view.Choices, view.SkipLabel,
        view.Suggested, view.CanGoBack, view.CanResume, view.Progress, view.Ending is { } ending ? EndingAnswer.Of(ending) : null);
}

/// <summary>How a guide ended.</summary>
/// <param name="Disposition"><c>resolved</c>, <c>wait-until</c> or <c>escalate</c>.</param>
/// <param name="IsUrgent">Whether money is at risk now.</param>
/// <param name="From">The earliest moment it can be over.</param>
/// <param name="Until">The latest normal moment: after it, something is wrong.</param>
/// <param name="Channel">Who acts next.</param>
/// <param name="ChannelLabel">That in words.</param>
/// <param name="Needs">The facts that they need.</param>
internal sealed record EndingAnswer(
    string Disposition, bool IsUrgent, DateTimeOffset? From, DateTimeOffset? Until, string? Channel, string? ChannelLabel, IReadOnlyList<NeedAnswer> Needs)
{
    public static EndingAnswer Of(Ending ending) => new(
        Kebab.Of(ending.Disposition), ending.IsUrgent, ending.TimeFrame?.From, ending.TimeFrame?.Until, ending.Channel is { } channel ? Kebab.Of(channel) : null,
        ending.ChannelLabel, [.. ending.Needs.Select(n => new NeedAnswer(n.Fact, n.Label, n.Value))]);
}

/// <summary>A fact that whoever acts next needs.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">Its value, or null while nobody knows it.</param>
internal sealed record NeedAnswer(string Fact, string Label, string? Value);
