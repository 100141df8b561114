using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer to a document that has faults: the error, and every fault with its place.</summary>
internal sealed class FaultyAnswer(string code, IReadOnlyList<ReportFault> faults, string language) : Answer
{
    public override int ExitCode => ExitCodes.Usage;

    public override void Write(Utf8JsonWriter json)
    {
        new ErrorAnswer(code, language).Write(json);
        json.WriteObjects("faults", faults, fault => json.WriteFault(fault.Pointer, fault.Code, fault.Explain(language)));
    }

    public override void Show(Screen screen)
    {
        new ErrorAnswer(code, language).Show(screen);
        screen.ListFaults(faults.Select(f => (f.Pointer, f.Explain(language))));
    }
}
