namespace Occ.Support.Samples;

/// <summary>Asks where the report is to be kept, until it is written or the person does not want it.</summary>
internal sealed class SaveDialogue(Screen screen, IPrompter prompter, ConsoleSystem system)
{
    /// <returns>Whether the person decided; not so after Ctrl+C.</returns>
    public bool Save(ProblemReport report)
    {
        var name = ReportFile.DefaultName(system.Time);
        screen.Paragraph(screen.Say("assistant.save", ("path", name + ".json")));
        while (true)
        {
            var move = prompter.ReadLine(screen.Say("assistant.save.prompt"));
            var answer = move.Text.Trim();
            if (move.Kind == MoveKind.Interrupt)
            {
                return false;
            }

            if (move.Kind == MoveKind.Quit || answer is "n" or "N" or "q" or "Q")
            {
                screen.Paragraph(screen.Say("assistant.not-saved"));
                return true;
            }

            if (IsWritten(report, answer.Length == 0 ? name : answer))
            {
                return true;
            }
        }
    }

    private bool IsWritten(ProblemReport report, string path)
    {
        try
        {
            var (json, text) = ReportFile.Write(report, screen.Language, Path.Combine(system.Folder, path));
            screen.Verdict(true, screen.Say("assistant.saved", ("json", json), ("txt", text)));
            return true;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            screen.Notice(screen.Say(File.Exists(Path.Combine(system.Folder, path)) ? "assistant.exists" : "assistant.cannot-write"));
            return false;
        }
    }
}
