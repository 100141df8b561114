using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>errors</c>: rows of the catalogue in brief, or one in full.</summary>
internal sealed class ErrorsAnswer(IReadOnlyList<KnownError> errors, bool isFull, string language) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteObjects("errors", errors, error =>
        {
            json.WriteString("id", error.Id);
            json.WriteString("system", error.System);
            json.WriteString("code", error.Code);
            json.WriteString("category", error.Category.Code());
            json.WriteString("fundsState", error.FundsState.Code());
            json.WriteString("retryable", error.Retryable.Code());
            json.WriteString("fault", error.Fault.Code());
            json.WriteString("actor", error.Actor.Code());
            json.WriteString("guide", error.Guide);
            json.WriteString("cause", error.Explain(language));
            json.WriteTexts("steps", error.Steps(language));
            json.WriteTexts("samples", error.Samples);
            json.WriteString("source", error.Source);
        });
    }

    public override void Show(Screen screen)
    {
        if (isFull)
        {
            ErrorPage.ShowFunds(screen, errors[0].FundsState);
            screen.Blank();
            ErrorPage.Show(screen, errors[0]);
            screen.Facts((screen.Say("label.sample"), errors[0].Samples[0]), (screen.Say("label.source"), errors[0].Source));
            return;
        }

        screen.Table(
            [screen.Say("label.id"), screen.Say("label.system"), screen.Say("label.funds"), screen.Say("label.sample")],
            errors.Select(e => new[] { e.Id, e.System, e.FundsState.Code(), Brief(e.Samples[0]) }));
    }

    private static string Brief(string text) => text.Length <= 60 ? text : text[..59] + '…';
}
