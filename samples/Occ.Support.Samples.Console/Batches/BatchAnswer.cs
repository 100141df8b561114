using System.Runtime.InteropServices;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>A run over files or standard input, which can be stopped.</summary>
internal sealed class BatchAnswer(BatchRun run, ConsoleSystem system) : Answer
{
    private static readonly PosixSignal[] Endings = [PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP];

    private int _exitCode;

    public override int ExitCode => _exitCode;

    public override bool IsStream => true;

    public override void Write(Utf8JsonWriter json) => throw new NotSupportedException("Each line has its own answer.");

    public override void Show(Screen screen)
    {
        using var stop = new CancellationTokenSource();
        var signals = system.IsProcess ? Endings.Select(s => PosixSignalRegistration.Create(s, context => Stop(context, stop))).ToList() : [];
        try
        {
            _exitCode = run.Run(screen, stop.Token);
        }
        finally
        {
            signals.ForEach(s => s.Dispose());
        }
    }

    /// <summary>The first signal ends the run in order; a second one is obeyed at once.</summary>
    private static void Stop(PosixSignalContext context, CancellationTokenSource stop)
    {
        context.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
