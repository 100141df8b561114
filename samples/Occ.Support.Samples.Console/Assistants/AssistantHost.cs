using System.Runtime.InteropServices;

namespace Occ.Support.Samples;

/// <summary>Runs the assistant where it was called: on a terminal with keys, elsewhere with lines; and leaves both as they were.</summary>
internal static class AssistantHost
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <param name="system">The world outside.</param>
    /// <param name="language">The language that was asked for, or null to take that of the text.</param>
    /// <param name="guide">The guide to walk at once, or null to ask what the problem is.</param>
    /// <param name="file">A file that keeps the conversation: where there is one already, it goes on; null for none.</param>
    public static int Run(ConsoleSystem system, string? language, string? guide = null, string? file = null)
    {
        var screen = system.Open(language ?? LanguageTag.English);
        file = file is null ? null : Path.Combine(system.Folder, file);
        var (kept, draft) = File.Exists(file) ? ConversationFile.Read(file) : default;
        if (File.Exists(file) && kept.Session is null)
        {
            screen.Complain(kept.Explain(screen.Language));
            return ExitCodes.Usage;
        }

        var typed = new Typed();
        var hasKeys = system.IsRich && system.IsInputTerminal;
        using var input = system.OpenInput();
        IPrompter prompter = hasKeys ? new KeyPrompter(screen, new(screen), typed) : new LinePrompter(screen, input, typed, system.IsInputTerminal);
        var assistant = new Assistant(screen, prompter, typed, system, language is null, file);
        var ending = new Lock();
        var signals = system.Console is null ? Endings.Select(s => PosixSignalRegistration.Create(s, _ => Stop(assistant, screen, system, ending))).ToList() : [];
        try
        {
            system.CaptureInterrupt(hasKeys);
            if (hasKeys)
            {
                KeySource.MarkPastes(screen, isOn: true);
            }

            var code = kept.Session is { } session ? assistant.GoOn(session, draft) : guide is null ? assistant.Run() : assistant.RunGuide(guide);

            // A signal often closes the pipe as well; whoever comes first ends the program.
            ending.Enter();
            return code;
        }
        finally
        {
            if (hasKeys)
            {
                KeySource.MarkPastes(screen, isOn: false);
            }

            system.CaptureInterrupt(false);
            signals.ForEach(s => s.Dispose());
        }
    }

    private static void Stop(Assistant assistant, Screen screen, ConsoleSystem system, Lock ending)
    {
        ending.Enter();
        var code = assistant.Interrupt();
        if (screen.IsRich)
        {
            screen.Console.Cursor.Show(true);
            KeySource.MarkPastes(screen, isOn: false);
        }

        system.CaptureInterrupt(false);
        Environment.Exit(code);
    }
}
