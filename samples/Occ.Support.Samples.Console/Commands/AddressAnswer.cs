using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>address</c>.</summary>
internal sealed class AddressAnswer(string verdict, bool isValid, string explanation, string language) : Answer
{
    public Network? Network { get; init; }

    public string Kind { get; init; } = "";

    /// <summary>Whether a key can stand behind the address.</summary>
    public AddressCurve Curve { get; init; }

    public string? Canonical { get; init; }

    public int? Position { get; init; }

    public int Length { get; init; }

    /// <summary>All networks, where none was asked for.</summary>
    public IReadOnlyList<Network>? Networks { get; init; }

    /// <summary>The networks that the text does fit, where it does not fit the one asked for.</summary>
    public IReadOnlyList<Network> Fits { get; init; } = [];

    /// <summary>The network that a refused text comes nearest to.</summary>
    public Network? Nearest { get; init; }

    /// <summary>The place of the fault, for people only.</summary>
    public string? Excerpt { get; init; }

    public override int ExitCode => isValid ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", verdict);
        json.WriteString("network", Network?.Id);
        json.WriteString("kind", Kind);
        if (Curve != AddressCurve.Unknown)
        {
            json.WriteString("curve", Curve.Code());
        }

        json.WriteString("canonical", Canonical);
        json.WritePlace(Position, Length);
        if (Networks is not null)
        {
            json.WriteIds("networks", Networks);
        }

        if (Fits.Count > 0)
        {
            json.WriteIds("fits", Fits);
        }

        if (Nearest is not null)
        {
            json.WriteString("nearest", Nearest.Id);
        }

        json.WriteString("explanation", explanation);
    }

    public override IReadOnlyList<string?> Fields => [verdict, Network?.Id, explanation];

    public override void Show(Screen screen)
    {
        screen.Verdict(isValid, explanation);
        screen.Facts(
            (screen.Say("label.network"), Network is null ? null : $"{Network.NameIn(language)} ({Network.Id})"),
            (screen.Say("label.also"), Names.Of(Networks?.Skip(1), language)),
            (screen.Say("label.fits"), Names.Of(Fits, language)),
            (screen.Say("label.kind"), Kind),
            (screen.Say("label.curve"), Curve == AddressCurve.Unknown ? null : Curve.Explain(language)),
            (screen.Say("label.canonical"), Canonical),
            (screen.Say("label.place"), Excerpt),
            (screen.Say("label.position"), Position is { } at ? (at + 1).ToString(NumberFormatInfo.InvariantInfo) : null),
            (screen.Say("label.verdict"), isValid ? null : verdict));
    }
}
