namespace Occ.Support.Samples;

/// <summary>The end of a sitting: the reports are shown and kept, also where an interruption ends it.</summary>
internal sealed class Farewell(Screen screen, IPrompter prompter, ConsoleSystem system, Caseload cases)
{
    /// <summary>Shows the reports and offers to keep them.</summary>
    /// <param name="isStopped">Whether the guide had more to ask.</param>
    /// <returns>Done, an interruption, or what the person wants to do instead.</returns>
    public Move Take(bool isStopped)
    {
        if (isStopped)
        {
            screen.Blank();
            screen.Notice(screen.Say("assistant.stopped"));
        }

        var reports = cases.Reports();
        foreach (var report in reports)
        {
            screen.Blank();
            screen.Heading(screen.Say("assistant.report"));
            screen.Paragraph(ReportText.Write(report, screen.Language).TrimEnd('\n'));
        }

        screen.Blank();
        if (prompter.IsLive)
        {
            return new SaveDialogue(screen, prompter, system).Save(reports, isStopped ? cases.Turn : null, cases.Draft!, cases.Turn?.View);
        }

        screen.Heading(screen.Say("assistant.report.json"));
        foreach (var report in reports)
        {
            screen.Exact(report.ToJson(indented: true) + "\n");
        }

        return new(MoveKind.Done);
    }

    /// <summary>Keeps what was typed in a file and says where.</summary>
    public int Interrupt()
    {
        if (!cases.HasSomething)
        {
            return ExitCodes.Interrupted;
        }

        var report = cases.Report();
        screen.Complain("");
        try
        {
            var (json, text) = ReportFile.Write(report, screen.Language, Path.Combine(system.Folder, ReportFile.DefaultName(system.Time)));
            screen.Complain(screen.Say("assistant.interrupted", ("json", json), ("txt", text)));
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            screen.Complain(screen.Say("assistant.interrupted.lost"));
            screen.Complain(ReportText.Write(report, screen.Language));
        }

        return ExitCodes.Interrupted;
    }
}
