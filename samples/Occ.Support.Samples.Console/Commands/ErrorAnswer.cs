using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer to what is no request: a code for programs and a sentence for people, nothing of the input.</summary>
internal sealed class ErrorAnswer(string code, string language, string? subject = null) : Answer
{
    public override int ExitCode => ExitCodes.Usage;

    private string Message => ConsoleTexts.Get($"error.{code}", language);

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("error");
        json.WriteString("code", code);
        json.WriteString("message", Message);
        json.WriteEndObject();
    }

    /// <summary>What it is about may be a secret, given where a file was expected.</summary>
    public override void Show(Screen screen) =>
        screen.Complain(subject is null ? Message : $"{SecretScanner.Default.Redact(subject, language).Text}: {Message}");

    public override IReadOnlyList<string?> Fields => [code, null, Message];
}
