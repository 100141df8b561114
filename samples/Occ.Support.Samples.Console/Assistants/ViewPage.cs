using System.Globalization;

namespace Occ.Support.Samples;

/// <summary>Shows a question, a task or an end of a guide.</summary>
internal sealed class ViewPage(Screen screen, TimeProvider time)
{
    public void Show(Turn turn)
    {
        foreach (var notice in turn.Notices.Where(n => n.Code != NoticeCode.KnownFactIgnored))
        {
            screen.Notice(notice.Text);
        }

        screen.Blank();
        if (turn.View.Ending is { } ending)
        {
            ShowEnd(turn.View, ending);
        }
        else
        {
            ShowStep(turn.View);
        }
    }

    private void ShowStep(View view)
    {
        var number = $"{view.Progress.Answered + 1}";
        screen.Quiet(view.Progress.Remaining > 1
            ? screen.Say("assistant.step", ("number", number), ("remaining", $"{view.Progress.Remaining}"))
            : screen.Say("assistant.last-step", ("number", number)));
        screen.Bold(view.Text);
        screen.List(view.Checklist, at => $"{at + 1}.");
        if (view.Suggested is { } suggested)
        {
            screen.Quiet(screen.Say("assistant.again", ("answer", view.Choices.FirstOrDefault(c => c.Id == suggested)?.Label ?? suggested)));
        }
    }

    private void ShowEnd(View view, Ending ending)
    {
        screen.Heading(screen.Say("assistant.end"));
        if (ending.IsUrgent)
        {
            screen.Alarm(screen.Say("assistant.urgent"), view.Checklist.Select((t, at) => $"{at + 1}. {t}").Prepend(view.Text));
        }
        else
        {
            screen.Bold(screen.Say($"assistant.disposition.{CodeOf(ending.Disposition)}"));
            screen.Paragraph(view.Text);
            screen.List(view.Checklist, at => $"{at + 1}.");
        }

        if (ending.TimeFrame is { } frame)
        {
            ShowTime(ending, frame);
        }

        if (ending.ChannelLabel is { } channel)
        {
            screen.Bold(screen.Say("assistant.contact", ("channel", channel)));
        }

        if (!ending.Needs.IsEmpty)
        {
            screen.Blank();
            screen.Paragraph(screen.Say("assistant.needs"));
            screen.Facts([.. ending.Needs.Select(n => (n.Label, (string?)(n.Value ?? screen.Say("assistant.unknown"))))]);
        }
    }

    /// <summary>Until when to wait, to act, or to expect an answer.</summary>
    private void ShowTime(Ending ending, TimeFrame frame)
    {
        var key = ending switch
        {
            { IsUrgent: true } => "urgent-until",
            { Disposition: Disposition.Escalate } => "answer-until",
            _ when frame.From <= time.GetUtcNow().AddMinutes(1) => "until",
            _ => "between",
        };
        screen.Notice(key == "between"
            ? screen.Say("assistant.between", ("from", Local(frame.From)), ("until", Local(frame.Until)))
            : screen.Say($"assistant.{key}", ("time", Local(frame.Until))));
    }

    private static string CodeOf(Disposition disposition) => disposition switch
    {
        Disposition.Resolved => "resolved",
        Disposition.WaitUntil => "wait-until",
        _ => "escalate",
    };

    private string Local(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, time.LocalTimeZone).ToString("yyyy-MM-dd HH:mm (zzz)", DateTimeFormatInfo.InvariantInfo);
}
