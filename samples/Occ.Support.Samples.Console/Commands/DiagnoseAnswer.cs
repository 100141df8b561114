using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>diagnose</c>: positions and codes, and nothing of the message itself.</summary>
internal sealed class DiagnoseAnswer(ErrorDiagnosis diagnosis, IReadOnlyList<SecretFinding> secrets, string language) : Answer
{
    private const int MostMeanings = 4;

    public override int ExitCode => diagnosis.Verdict == ErrorVerdict.NotAnError ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", diagnosis.Verdict.Code());
        json.WriteString("fundsState", diagnosis.FundsState.Code());
        json.WriteObjects("matches", diagnosis.Matches, match => Write(json, match));
        json.WriteTexts("missing", diagnosis.Facts.Select(f => f.Code()));
        json.WriteString("explanation", diagnosis.Explain(language));
    }

    public override void Show(Screen screen)
    {
        new SecretPage(screen).Show(secrets);
        if (diagnosis.Verdict is ErrorVerdict.NotAnError or ErrorVerdict.Unrecognised)
        {
            screen.Notice(diagnosis.Explain(screen.Language));
            return;
        }

        ErrorPage.ShowFunds(screen, diagnosis.FundsState);
        if (diagnosis.Verdict == ErrorVerdict.Ambiguous)
        {
            screen.Notice(diagnosis.Explain(screen.Language));
        }

        var shown = diagnosis.Verdict == ErrorVerdict.Ambiguous ? MostMeanings : 1;
        foreach (var match in diagnosis.Matches.Take(shown))
        {
            screen.Blank();
            ErrorPage.Show(screen, match.Error);
            screen.Facts(
                (screen.Say("label.score"), FormattableString.Invariant($"{match.Score:0%}")),
                (screen.Say("label.where"), $"{match.Start + 1}–{match.Start + match.Length}"));
        }

        var others = diagnosis.Matches.Skip(shown).Select(m => m.Error.Id).ToList();
        screen.Facts((screen.Say("label.other-errors"), others.Count == 0 ? null : string.Join(screen.Say("list.separator"), others)));
    }

    private void Write(Utf8JsonWriter json, ErrorMatch match)
    {
        json.WriteString("code", match.Error.Id);
        json.WriteString("system", match.Error.System);
        json.WriteString("category", match.Error.Category.Code());
        json.WriteString("fundsState", match.FundsState.Code());
        json.WriteString("retryable", match.Error.Retryable.Code());
        json.WriteNumber("score", match.Score);
        json.WriteString("fault", match.Error.Fault.Code());
        json.WriteString("actor", match.Error.Actor.Code());
        json.WriteNumber("start", match.Start);
        json.WriteNumber("length", match.Length);
        json.WriteString("layer", match.Layer.Code());
        json.WriteString("guide", match.Error.Guide);
        json.WriteString("cause", match.Error.Explain(language));
        json.WriteTexts("steps", match.Error.Steps(language));
    }
}
