using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>redact</c> to one text.</summary>
internal sealed class RedactAnswer(Redaction redaction, string language) : Answer
{
    public override int ExitCode => redaction.Findings.Count == 0 ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("text", redaction.Text.Value);
        json.WriteSecrets("findings", redaction.Findings);
        json.WriteExposure(redaction.Exposure, language);
    }

    /// <summary>The text is the answer, so that it can go on through a pipe; what was found is said beside it.</summary>
    public override void Show(Screen screen)
    {
        var text = redaction.Text.Value;
        screen.Exact(screen.IsRich && !text.EndsWith('\n') ? text + "\n" : text);
        Remark(screen, redaction.Findings.Count, redaction.Exposure);
    }

    /// <summary>Says what was found, and what to do where it still opens something.</summary>
    public static void Remark(Screen screen, long count, SecretExposure? exposure)
    {
        if (count > 0)
        {
            screen.Remark(screen.Say("redact.found", ("count", $"{count}")));
        }

        if (exposure is not null)
        {
            screen.Remark(exposure.Title(screen.Language));
            foreach (var step in exposure.Steps(screen.Language))
            {
                screen.Remark("- " + step);
            }
        }
    }
}
