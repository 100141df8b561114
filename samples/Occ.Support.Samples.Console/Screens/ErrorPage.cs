namespace Occ.Support.Samples;

/// <summary>A row of the catalogue of errors: the money first, then why, and what to do.</summary>
internal static class ErrorPage
{
    /// <summary>The state of the money in words, and in the colour that it deserves.</summary>
    public static void ShowFunds(Screen screen, FundsState state)
    {
        var text = state.Explain(screen.Language);
        switch (state)
        {
            case FundsState.AtRisk:
                screen.Alarm(screen.Say("label.funds"), [text]);
                break;
            case FundsState.UnknownCheckChain or FundsState.Moved or FundsState.Pending:
                screen.Notice(text);
                break;
            default:
                screen.Verdict(true, text);
                break;
        }
    }

    public static void Show(Screen screen, KnownError error)
    {
        screen.Bold($"{error.Id} · {error.System}");
        screen.Paragraph(error.Explain(screen.Language));
        screen.List(error.Steps(screen.Language), at => $"{at + 1}.");
        screen.Facts(
            (screen.Say("label.retry"), error.Retryable.Explain(screen.Language)),
            (screen.Say("label.actor"), error.Actor.Explain(screen.Language)),
            (screen.Say("label.fault-of"), error.Fault.Explain(screen.Language)),
            (screen.Say("label.guide"), error.Guide));
    }
}
