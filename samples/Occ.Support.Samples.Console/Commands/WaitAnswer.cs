using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>wait</c>.</summary>
/// <param name="question">The question, or null where there are faults.</param>
/// <param name="faults">The faults.</param>
/// <param name="error">The code of what keeps a line from being a JSON object, or null.</param>
/// <param name="now">The time of the clock.</param>
/// <param name="language">The language of the words.</param>
internal sealed class WaitAnswer(WaitQuestion? question, IReadOnlyList<DataFault> faults, string? error, DateTimeOffset now, string language) : Answer
{
    public override int ExitCode => question is null ? ExitCodes.Problem : ExitCodes.Good;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteFaults(faults, error, language);
        if (question is null)
        {
            return;
        }

        var forecast = question.Forecast(now);
        json.WriteString("basis", Names.Code(forecast.Basis));
        json.WriteString("gap", Names.Code(forecast.Gap));
        WriteSeconds(json, "typicalSeconds", forecast.Typical);
        WriteSeconds(json, "mostSeconds", forecast.Most);
        WriteSeconds(json, "meanSeconds", forecast.Mean);
        json.WriteNumber("sampleSize", forecast.SampleSize);
        json.WriteString("at", forecast.At);
        if (question.Calendar is { } calendar)
        {
            json.WriteBoolean("open", calendar.IsOpen(forecast.At));
            WriteTime(json, "opensAt", forecast.OpensAt);
            WriteTime(json, "typicalAt", forecast.TypicalAt);
            WriteTime(json, "mostAt", forecast.MostAt);
        }

        json.WriteObjects("quiet", question.QuietTimes(now), quiet =>
        {
            json.WriteString("from", quiet.From);
            json.WriteString("to", quiet.To);
            WriteSeconds(json, "typicalSeconds", quiet.Typical);
            WriteSeconds(json, "mostSeconds", quiet.Most);
            json.WriteNumber("sampleSize", quiet.SampleSize);
        });
        json.WriteTexts("guides", Guides(forecast).Select(g => g.GuideId));
        json.WriteString("explanation", forecast.Explain(language, question.TimeZone));
        json.WriteString("advice", SupportMessage.Patience(forecast, question.Report, language, question.TimeZone));
    }

    public override void Show(Screen screen)
    {
        if (question is null)
        {
            screen.ShowFaults(faults);
            return;
        }

        var forecast = question.Forecast(now);
        screen.Paragraph(SupportMessage.Patience(forecast, question.Report, language, question.TimeZone));
        var quiet = question.QuietTimes(now);
        if (quiet.Count > 0)
        {
            screen.Blank();
            screen.Bold(screen.Say("wait.quiet"));
            screen.List(quiet.Select(q => q.Explain(language)), _ => "-");
        }

        var guides = Guides(forecast);
        if (guides.Count > 0)
        {
            screen.Blank();
            screen.Bold(screen.Say("wait.guides"));
            screen.List(guides.Select(g => g.GuideId), _ => "-");
        }
    }

    private IReadOnlyList<SelfHelpGuide> Guides(WaitForecast forecast) => SelfHelp.First(question!.Guides, question.Report, forecast);

    private static void WriteSeconds(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        const int digits = 4;
        if (time is { } known)
        {
            json.WriteNumber(name, Math.Round(known.TotalSeconds, digits));
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            json.WriteString(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
