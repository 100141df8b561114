using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide check</c>: every fault, as compilers write them.</summary>
internal sealed class GuideFaultsAnswer(IReadOnlyList<GuideFault> faults, int count) : Answer
{
    public override int ExitCode => faults.Count == 0 ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteBoolean("valid", faults.Count == 0);
        json.WriteObjects("faults", faults, fault =>
        {
            json.WriteString("code", fault.CodeText);
            json.WriteString("file", fault.File);
            json.WriteNumber("line", fault.Line);
            json.WriteString("pointer", fault.Pointer);
            json.WriteString("message", fault.Message);
            json.WriteString("fix", fault.Fix);
        });
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(faults.Count == 0, screen.Say(faults.Count == 0 ? "guide.right" : "guide.faults", ("count", $"{(faults.Count == 0 ? count : faults.Count)}")));
        foreach (var fault in faults)
        {
            screen.Paragraph(fault.ToString());
        }
    }
}
