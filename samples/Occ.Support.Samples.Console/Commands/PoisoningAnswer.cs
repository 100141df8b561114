using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>poisoning</c>.</summary>
/// <param name="check">The verdict.</param>
/// <param name="isSecret">Whether the text is no address but a secret.</param>
/// <param name="language">The language of the words.</param>
internal sealed class PoisoningAnswer(PoisoningCheck check, bool isSecret, string language) : Answer
{
    public override int ExitCode => check.Verdict == PoisoningVerdict.None && !isSecret ? ExitCodes.Good : ExitCodes.Problem;

    private string Explanation => isSecret ? ConsoleTexts.Get("secret.instead", language) : check.Explain(language);

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", Names.Code(check.Verdict));
        json.WriteNumber("matchedBits", Math.Round(check.MatchedBits, 2));
        if (check.KnownIndex >= 0)
        {
            json.WriteNumber("knownIndex", check.KnownIndex);
        }

        json.WriteBoolean("secret", isSecret);
        json.WriteString("explanation", Explanation);
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(ExitCode == ExitCodes.Good, Explanation);
        if (check.Verdict != PoisoningVerdict.None)
        {
            screen.Facts(
                (screen.Say("label.resembles"), (check.KnownIndex + 1).ToString(NumberFormatInfo.InvariantInfo)),
                (screen.Say("label.matched-bits"), Math.Round(check.MatchedBits).ToString(NumberFormatInfo.InvariantInfo)));
        }
    }
}
