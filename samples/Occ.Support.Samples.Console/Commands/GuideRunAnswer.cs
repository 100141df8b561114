using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide run</c>: the assistant itself, in a guide that was named.</summary>
internal sealed class GuideRunAnswer(string guide, string? file, ConsoleSystem system, string language) : Answer
{
    private int _code;

    public override int ExitCode => _code;

    public override void Write(Utf8JsonWriter json) => json.WriteString("guide", guide);

    public override void Show(Screen screen) => _code = AssistantHost.Run(system, language, guide, file);
}
