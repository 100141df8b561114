using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>explorer</c>.</summary>
internal sealed class ExplorerAnswer(ExplorerLink link, string language) : Answer
{
    public override int ExitCode => link.IsWellFormed && link.Warnings == ExplorerWarnings.None ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("network", link.NetworkId);
        json.WriteString("kind", Names.Code(link.Kind));
        json.WriteString("id", link.Id);
        json.WriteString("verdict", link.IdVerdict.Code());
        json.WriteBoolean("wellFormed", link.IsWellFormed);
        json.WriteTexts("confusable", link.Confusable.Select(c => c.Code()));
        json.WriteBoolean("secret", link.Warnings.HasFlag(ExplorerWarnings.Secret));
        json.WriteBoolean("lookalike", link.Warnings.HasFlag(ExplorerWarnings.LookAlikeHost));
        json.WriteString("explanation", link.Explain(language));
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(ExitCode == ExitCodes.Good, link.Explain(language));
        screen.Facts(
            (screen.Say("label.network"), link.Network?.NameIn(language) ?? link.NetworkId),
            (screen.Say("label.id"), link.Id));
    }
}
