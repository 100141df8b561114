namespace Occ.Support.Samples;

/// <summary>Asks where the reports are to be kept, until they are written or the person wants something else.</summary>
internal sealed class SaveDialogue(Screen screen, IPrompter prompter, ConsoleSystem system)
{
    /// <param name="reports">The reports, the last one at the end.</param>
    /// <param name="open">A conversation that has not ended, to be kept as well; null where there is none.</param>
    /// <param name="draft">What its message said.</param>
    /// <param name="view">What stands on the screen, and can be gone back from; null where no guide was walked.</param>
    /// <returns>Done, an interruption, or a move of the conversation.</returns>
    public Move Save(IReadOnlyList<ProblemReport> reports, Turn? open, ProblemReport draft, View? view)
    {
        var name = ReportFile.DefaultName(system.Time);
        screen.Paragraph(screen.Say("assistant.save", ("path", name + ".json")));
        if (view is not null)
        {
            screen.Quiet(KeyHints.AtSave(screen, view));
        }

        while (true)
        {
            var move = prompter.ReadLine(screen.Say("assistant.save.prompt"));
            var answer = move.Text.Trim();
            if (move.Kind == MoveKind.Interrupt)
            {
                return move;
            }

            if (move.Kind == MoveKind.Quit || answer is "n" or "N" or "q" or "Q")
            {
                screen.Paragraph(screen.Say("assistant.not-saved"));
                return new(MoveKind.Done);
            }

            if (view is not null && KeyHints.Read(answer, view) is { Kind: MoveKind.Back or MoveKind.Other or MoveKind.Restart or MoveKind.Language } other)
            {
                return other;
            }

            if (AreWritten(reports, open, draft, answer.Length == 0 ? name : answer))
            {
                return new(MoveKind.Done);
            }
        }
    }

    private bool AreWritten(IReadOnlyList<ProblemReport> reports, Turn? open, ProblemReport draft, string path)
    {
        var at = 0;
        try
        {
            for (; at < reports.Count; at++)
            {
                var (json, text) = ReportFile.Write(reports[^(at + 1)], screen.Language, Path.Combine(system.Folder, at == 0 ? path : $"{ReportFile.StemOf(path)}-{at + 1}"));
                screen.Verdict(true, screen.Say("assistant.saved", ("json", json), ("txt", text)));
            }

            if (open is not null)
            {
                var session = Path.Combine(system.Folder, ReportFile.StemOf(path) + ".session");
                ConversationFile.Write(session, open.Session, draft);
                screen.Paragraph(screen.Say("assistant.saved.session", ("path", session)));
            }

            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            screen.Notice(screen.Say(File.Exists(Path.Combine(system.Folder, path)) ? "assistant.exists" : "assistant.cannot-write"));
            return at > 0;
        }
    }
}
