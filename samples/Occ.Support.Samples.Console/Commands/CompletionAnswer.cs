using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>completion</c>: a script, or how to get one.</summary>
internal sealed class CompletionAnswer(IReadOnlyList<string> shells, string? script) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteTexts("shells", shells);
        if (script is not null)
        {
            json.WriteString("script", script);
        }
    }

    public override void Show(Screen screen)
    {
        if (script is not null)
        {
            screen.Exact(script);
            return;
        }

        screen.Paragraph(screen.Say("completion.how"));
        foreach (var shell in shells)
        {
            screen.Paragraph("  " + ScriptLine(shell));
        }
    }

    private static string ScriptLine(string shell) => shell switch
    {
        "fish" => "occ-support completion fish | source",
        "pwsh" => "occ-support completion pwsh | Out-String | Invoke-Expression",
        _ => $"source <(occ-support completion {shell})",
    };
}
