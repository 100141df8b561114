using System.Runtime.InteropServices;

namespace Occ.Support.Samples;

/// <summary>Runs the assistant where it was called: on a terminal with keys, elsewhere with lines; and leaves both as they were.</summary>
internal static class AssistantHost
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    /// <param name="system">The world outside.</param>
    /// <param name="language">The language that was asked for, or null to take that of the text.</param>
    /// <param name="guide">The guide to walk at once, or null to ask what the problem is.</param>
    public static int Run(ConsoleSystem system, string? language, string? guide = null)
    {
        var screen = system.Open(language ?? LanguageTag.English);
        var typed = new Typed();
        var hasKeys = system.IsRich && system.IsInputTerminal;
        using var input = system.OpenInput();
        IPrompter prompter = hasKeys ? new KeyPrompter(screen, typed) : new LinePrompter(screen, input, typed, system.IsInputTerminal);
        var assistant = new Assistant(screen, prompter, typed, system, language is null);
        var ending = new Lock();
        var signals = system.Console is null ? Endings.Select(s => PosixSignalRegistration.Create(s, _ => Stop(assistant, screen, system, ending))).ToList() : [];
        try
        {
            system.CaptureInterrupt(hasKeys);
            var code = guide is null ? assistant.Run() : assistant.RunGuide(guide);

            // A signal often closes the pipe as well; whoever comes first ends the program.
            ending.Enter();
            return code;
        }
        finally
        {
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
        }

        system.CaptureInterrupt(false);
        Environment.Exit(code);
    }
}
