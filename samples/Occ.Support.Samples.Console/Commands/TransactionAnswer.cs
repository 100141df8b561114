using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>transaction</c>.</summary>
internal sealed class TransactionAnswer(string verdict, bool isValid, string explanation, string language) : Answer
{
    /// <summary>The network that was asked for.</summary>
    public Network? Network { get; init; }

    public IReadOnlyList<Network> Networks { get; init; } = [];

    public string? Canonical { get; init; }

    public IReadOnlyList<TransactionIdConfusable> Confusable { get; init; } = [];

    public int? Position { get; init; }

    public int Length { get; init; }

    public string? Excerpt { get; init; }

    public override int ExitCode => isValid ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", verdict);
        if (Network is not null)
        {
            json.WriteString("network", Network.Id);
        }

        json.WriteIds("networks", Networks);
        json.WriteString("canonical", Canonical);
        json.WriteTexts("confusable", Confusable.Select(c => c.Code()));
        json.WritePlace(Position, Length);
        json.WriteString("explanation", explanation);
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(isValid, explanation);
        screen.Facts(
            (screen.Say(Network is null || isValid ? "label.networks" : "label.fits"), Names.Of(Networks, language)),
            (screen.Say("label.canonical"), Canonical),
            (screen.Say("label.confusable"), Confusable.Count == 0 || !isValid ? null : string.Join(screen.Say("list.separator"), Confusable.Select(c => c.NameIn(language)))),
            (screen.Say("label.place"), Excerpt),
            (screen.Say("label.position"), Position is { } at ? (at + 1).ToString(NumberFormatInfo.InvariantInfo) : null),
            (screen.Say("label.verdict"), isValid ? null : verdict));
    }
}
