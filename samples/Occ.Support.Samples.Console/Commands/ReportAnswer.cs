using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>report</c>.</summary>
/// <param name="reading">The report, or its faults.</param>
/// <param name="error">The code of what keeps a line from being a JSON object, or null.</param>
/// <param name="language">The language of the words.</param>
internal sealed class ReportAnswer(ReportReading reading, string? error, string language) : Answer
{
    public override int ExitCode => reading.Report is null ? ExitCodes.Problem : ExitCodes.Good;

    private IReadOnlyList<MissingFact> Missing => reading.Report?.Missing ?? [];

    public override void Write(Utf8JsonWriter json)
    {
        if (error is not null)
        {
            new ErrorAnswer(error, language).Write(json);
        }

        json.WriteBoolean("valid", reading.Report is not null);
        json.WriteObjects("errors", reading.Faults, fault => json.WriteFault(fault.Pointer, fault.Code, fault.Explain(language)));
        json.WriteNumber("completeness", Math.Round(reading.Report?.Completeness ?? 0, 4));
        json.WriteTexts("missing", Missing.Select(m => m.Code));
        json.WriteTexts("questions", Missing.Select(m => m.Question(language)));
    }

    public override void Show(Screen screen)
    {
        if (reading.Report is { } report)
        {
            screen.Verdict(true, screen.Say("report.valid", ("percent", ((int)(report.Completeness * 100)).ToString(NumberFormatInfo.InvariantInfo))));
            screen.Blank();
            screen.Paragraph(ReportText.Write(report, language).TrimEnd('\n'));
            return;
        }

        screen.Verdict(false, screen.Say("report.faults", ("count", $"{reading.Faults.Count}")));
        screen.ListFaults(reading.Faults.Select(f => (f.Pointer, f.Explain(language))));
    }
}

/// <summary>A published schema.</summary>
/// <param name="schema">The schema.</param>
internal sealed class SchemaAnswer(string schema) : Answer
{
    /// <summary>It is a JSON document already.</summary>
    public override bool IsStream => true;

    public override void Write(Utf8JsonWriter json) => json.WriteString("schema", schema);

    public override void Show(Screen screen) => screen.Exact(schema);
}
