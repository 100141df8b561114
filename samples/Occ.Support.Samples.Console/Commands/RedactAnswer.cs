using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>redact</c> to a program.</summary>
internal sealed class RedactAnswer(Redaction redaction, string language) : Answer
{
    public override int ExitCode => redaction.Findings.Count == 0 ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("text", redaction.Text.Value);
        json.WriteSecrets("findings", redaction.Findings);
        json.WriteExposure(redaction.Exposure, language);
    }

    public override void Show(Screen screen) => screen.Exact(redaction.Text.Value);
}
