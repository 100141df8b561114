using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The faults of a document, for programs and for people.</summary>
internal static class DocumentFaults
{
    /// <summary>Writes <c>valid</c> and <c>errors</c>, and the error of a line that is no object in front of them.</summary>
    public static void WriteFaults(this Utf8JsonWriter json, IReadOnlyList<DataFault> faults, string? error, string language)
    {
        if (error is not null)
        {
            new ErrorAnswer(error, language).Write(json);
        }

        json.WriteBoolean("valid", error is null && faults.Count == 0);
        json.WriteObjects("errors", faults, fault => json.WriteFault(fault.Pointer, fault.Code, fault.Explain(language)));
    }

    /// <summary>Writes the members of one fault of any document.</summary>
    public static void WriteFault(this Utf8JsonWriter json, string pointer, string code, string message)
    {
        json.WriteString("pointer", pointer);
        json.WriteString("code", code);
        json.WriteString("message", message);
    }

    /// <summary>Shows the faults to a person.</summary>
    public static void ShowFaults(this Screen screen, IReadOnlyList<DataFault> faults)
    {
        screen.Verdict(false, screen.Say("question.faults", ("count", $"{faults.Count}")));
        screen.ListFaults(faults.Select(f => (f.Pointer, f.Explain(screen.Language))));
    }

    /// <summary>Lists the faults of any document, each with its place.</summary>
    public static void ListFaults(this Screen screen, IEnumerable<(string Pointer, string Message)> faults) => screen.Table(
        [screen.Say("label.where"), screen.Say("label.fault")],
        faults.Select(f => new[] { f.Pointer.Length == 0 ? screen.Say("report.whole") : f.Pointer, f.Message }));
}
