using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>contact</c>.</summary>
internal sealed class ContactAnswer(ContactCheck check, string language) : Answer
{
    public override int ExitCode => check.Verdict == ContactVerdict.Official ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", Names.Code(check.Verdict));
        json.WriteString("sign", Names.Code(check.Sign));
        if (check.Channel is { } channel)
        {
            json.WriteStartObject("channel");
            json.WriteString("kind", Names.Code(channel.Kind));
            json.WriteString("address", channel.Address);
            json.WriteTexts("neverAsks", channel.NeverAsks.Select(Names.Code));
            json.WriteEndObject();
        }

        json.WriteString("explanation", check.Explain(language));
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(check.Verdict == ContactVerdict.Official, check.Explain(language));
        if (check.Channel is { } channel)
        {
            screen.Facts((screen.Say("label.official-channel"), channel.Address), (screen.Say("label.hours"), channel.Hours));
            screen.Paragraph(string.Join('\n', channel.Promises(language)));
        }
    }
}
