using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>redact</c>.</summary>
internal sealed class RedactAnswer(Redaction redaction, string language) : Answer
{
    public override int ExitCode => redaction.Findings.Count == 0 ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("text", redaction.Text.Value);
        json.WriteSecrets("findings", redaction.Findings);
    }

    /// <summary>The text is the answer, so that it can go on through a pipe; what was found is said beside it.</summary>
    public override void Show(Screen screen)
    {
        screen.Exact(redaction.Text.Value);
        if (screen.IsRich && !redaction.Text.Value.EndsWith('\n'))
        {
            screen.Blank();
        }

        if (redaction.Findings.Count > 0)
        {
            screen.Remark(ConsoleTexts.Get("redact.found", language, ("count", $"{redaction.Findings.Count}")));
        }

        if (redaction.Exposure is { } exposure)
        {
            screen.Remark(exposure.Title(language));
            foreach (var step in exposure.Steps(language))
            {
                screen.Remark("- " + step);
            }
        }
    }
}
