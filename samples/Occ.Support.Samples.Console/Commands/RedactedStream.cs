using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>redact</c> to a person: the text goes through piece by piece, so that it can be of any size.</summary>
internal sealed class RedactedStream(StreamedText source, string? output, Request request, ConsoleSystem system) : Answer
{
    private int _exitCode;

    public override int ExitCode => _exitCode;

    public override void Write(Utf8JsonWriter json) => throw new NotSupportedException("Programs send a text a line.");

    /// <summary>The text is the answer, so that it can go on through a pipe; what was found is said beside it.</summary>
    public override void Show(Screen screen)
    {
        using (source)
        {
            screen.Language = request.Language = request.FollowsText ? LanguageChoice.OfText(source.Head) : request.Language;
            try
            {
                using var destination = output is null ? screen.OpenExact() : ReportFile.OpenNew(output);
                var meter = new RedactMeter(source, system, screen);
                var summary = SecretScanner.Default.Redact(source, destination, request.Language, meter);
                meter.End();
                _exitCode = summary.Secrets == 0 ? ExitCodes.Good : ExitCodes.Problem;
                Remark(summary, screen);
            }
            catch (Exception unwritten) when (unwritten is IOException or UnauthorizedAccessException)
            {
                _exitCode = ExitCodes.Usage;
                screen.Complain(screen.Say("error." + ErrorCodes.CannotWrite));
            }
        }
    }

    private static void Remark(RedactionSummary summary, Screen screen)
    {
        if (summary.Secrets > 0)
        {
            screen.Remark(screen.Say("redact.found", ("count", $"{summary.Secrets}")));
        }

        if (summary.Exposure is { } exposure)
        {
            screen.Remark(exposure.Title(screen.Language));
            foreach (var step in exposure.Steps(screen.Language))
            {
                screen.Remark("- " + step);
            }
        }
    }
}
