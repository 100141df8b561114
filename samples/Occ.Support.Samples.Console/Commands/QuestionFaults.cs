using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The faults of a document that should be a question.</summary>
internal static class QuestionFaults
{
    /// <summary>Writes <c>valid</c> and <c>errors</c>, and the error of a line that is no object in front of them.</summary>
    public static void WriteFaults(this Utf8JsonWriter json, IReadOnlyList<DataFault> faults, string? error, string language)
    {
        if (error is not null)
        {
            new ErrorAnswer(error, language).Write(json);
        }

        json.WriteBoolean("valid", error is null && faults.Count == 0);
        json.WriteStartArray("errors");
        foreach (var fault in faults)
        {
            json.WriteFault(fault.Pointer, fault.Code, fault.Explain(language));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes one fault of any document.</summary>
    public static void WriteFault(this Utf8JsonWriter json, string pointer, string code, string message)
    {
        json.WriteStartObject();
        json.WriteString("pointer", pointer);
        json.WriteString("code", code);
        json.WriteString("message", message);
        json.WriteEndObject();
    }

    /// <summary>Shows the faults to a person.</summary>
    public static void ShowFaults(this Screen screen, IReadOnlyList<DataFault> faults)
    {
        screen.Verdict(false, screen.Say("question.faults", ("count", $"{faults.Count}")));
        screen.Table(
            [screen.Say("label.where"), screen.Say("label.fault")],
            faults.Select(f => new[] { f.Pointer.Length == 0 ? screen.Say("report.whole") : f.Pointer, f.Explain(screen.Language) }));
    }
}
