namespace Occ.Support.AI;

/// <summary>A step of a guide, and the session that the next call needs.</summary>
internal sealed record StepAnswer(
    string? Session, string Kind, string Text, string[] Notices, string[] Checklist, ChoiceAnswer[] Choices, string? Skip, bool CanGoBack, string? Report, string? Refusal)
{
    public static StepAnswer Refused(string reason) => new(null, "refused", "", [], [], [], null, false, null, reason);

    public static StepAnswer Of(Turn turn)
    {
        var view = turn.View;
        return new(
            turn.Session.ToJson(),
            ToolText.Code(view.Kind),
            view.Text,
            [.. turn.Notices.Select(n => n.Text)],
            [.. view.Checklist],
            [.. view.Choices.Select(c => new ChoiceAnswer(c.Id, c.Label))],
            view.SkipLabel,
            view.CanGoBack,
            view.Kind == ViewKind.End ? ReportText.Write(turn.ToReport(), view.Language) : null,
            null);
    }
}

/// <summary>A choice of a step.</summary>
internal sealed record ChoiceAnswer(string Id, string Label);
