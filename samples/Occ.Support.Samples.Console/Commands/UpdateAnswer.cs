using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>update</c>.</summary>
/// <param name="advice">The advice, or null where there are faults.</param>
/// <param name="faults">The faults.</param>
/// <param name="error">The code of what keeps a line from being a JSON object, or null.</param>
/// <param name="language">The language of the words.</param>
internal sealed class UpdateAnswer(UpdateAdvice? advice, IReadOnlyList<DataFault> faults, string? error, string language) : Answer
{
    public override int ExitCode => advice?.Readiness is UpdateReadiness.Ready or UpdateReadiness.NotNeeded ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteFaults(faults, error, language);
        if (advice is null)
        {
            return;
        }

        json.WriteString("state", Names.Code(advice.State));
        json.WriteString("readiness", Names.Code(advice.Readiness));
        json.WriteString("installed", advice.Installed?.ToString());
        json.WriteString("target", advice.Target?.ToString());
        json.WriteTexts("via", advice.Via.Select(v => v.ToString()));
        json.WriteObjects("checks", advice.Checks, check =>
        {
            json.WriteString("check", Names.Code(check.Kind));
            json.WriteString("verdict", Names.Code(check.Verdict));
            json.WriteString("explanation", check.Explain(language));
        });
        json.WriteTexts("steps", advice.Steps(language));
        json.WriteTexts("ifItFails", advice.IfItFails(language));
        json.WriteTexts("wayBack", advice.WayBack(language));
        json.WriteString("explanation", advice.Explain(language));
    }

    public override void Show(Screen screen)
    {
        if (advice is null)
        {
            screen.ShowFaults(faults);
            return;
        }

        screen.Verdict(ExitCode == ExitCodes.Good, advice.Explain(language));
        screen.List(advice.Checks.Select(c => c.Explain(language)), at => MarkOf(advice.Checks[at].Verdict));
        Section(screen, "update.steps", advice.Steps(language));
        if (advice.State != UpdateState.UpToDate)
        {
            Section(screen, "update.fails", advice.IfItFails(language));
            Section(screen, "update.back", advice.WayBack(language));
        }
    }

    private static void Section(Screen screen, string title, IReadOnlyList<string> lines)
    {
        screen.Blank();
        screen.Bold(screen.Say(title));
        screen.List(lines, at => FormattableString.Invariant($"{at + 1}."));
    }

    private static string MarkOf(UpdateVerdict verdict) => verdict switch
    {
        UpdateVerdict.Passed => "✓",
        UpdateVerdict.Failed => "✗",
        UpdateVerdict.Advised => "!",
        _ => "?",
    };
}
