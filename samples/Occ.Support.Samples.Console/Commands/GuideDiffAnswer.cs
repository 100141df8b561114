using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide diff</c>.</summary>
internal sealed class GuideDiffAnswer(GuideDiff diff) : Answer
{
    public override int ExitCode => diff.IsCompatible ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteBoolean("compatible", diff.IsCompatible);
        json.WriteTexts("changes", diff.Changes.Select(c => $"{c.Step}: {c.Text}"));
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(diff.IsCompatible, screen.Say(diff.IsCompatible ? "guide.compatible" : "guide.incompatible"));
        screen.List(diff.Changes.Select(c => c.Step.Length == 0 ? c.Text : $"{c.Step}: {c.Text}"), at => diff.Changes[at].IsCompatible ? "+" : "!");
    }
}
