using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide list</c>.</summary>
internal sealed class GuideListAnswer(IReadOnlyList<GuideSummary> guides, string language) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("guides");
        foreach (var guide in guides)
        {
            json.WriteStartObject();
            json.WriteString("id", guide.Id);
            json.WriteNumber("version", guide.Version);
            json.WriteString("hash", guide.Hash);
            json.WriteString("title", guide.Title(language));
            json.WriteString("summary", guide.Summary(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public override void Show(Screen screen) => screen.Table(
        [screen.Say("label.id"), screen.Say("label.version"), screen.Say("label.title")],
        guides.Select(g => new[] { g.Id, g.Version.ToString(NumberFormatInfo.InvariantInfo), g.Title(language) }));
}

/// <summary>The answer of <c>guide check</c>: every fault, as compilers write them.</summary>
internal sealed class GuideFaultsAnswer(IReadOnlyList<GuideFault> faults, int count) : Answer
{
    public override int ExitCode => faults.Count == 0 ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteBoolean("valid", faults.Count == 0);
        json.WriteStartArray("faults");
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("code", fault.CodeText);
            json.WriteString("file", fault.File);
            json.WriteNumber("line", fault.Line);
            json.WriteString("pointer", fault.Pointer);
            json.WriteString("message", fault.Message);
            json.WriteString("fix", fault.Fix);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

/// <summary>The answer of <c>guide show</c> and <c>guide graph</c>.</summary>
internal sealed class GuideGraphAnswer(GuideGraph graph, string format) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("guide", graph.Guide);
        json.WriteString("format", format);
        json.WriteString("graph", format switch { "dot" => graph.ToDot(), "json" or "text" => graph.ToJson(), _ => graph.ToMermaid() });
    }

    public override void Show(Screen screen)
    {
        if (format != "text")
        {
            screen.Exact(format switch { "dot" => graph.ToDot(), "json" => graph.ToJson() + "\n", _ => graph.ToMermaid() });
            return;
        }

        screen.Heading(graph.Guide);
        foreach (var step in graph.Steps)
        {
            screen.Bold($"{step.Id} ({step.Kind})");
            screen.Paragraph(step.Text);
            screen.List(graph.Ways.Where(w => w.From == step.Id).Select(w => string.IsNullOrWhiteSpace(w.Label) ? $"→ {w.To}" : $"{w.Label} → {w.To}"), _ => "-");
        }
    }
}

/// <summary>The answer of <c>guide diff</c>.</summary>
internal sealed class GuideDiffAnswer(GuideDiff diff) : Answer
{
    public override int ExitCode => diff.IsCompatible ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteBoolean("compatible", diff.IsCompatible);
        json.WriteTexts("changes", diff.Changes.Select(c => $"{c.Step}: {c.Text}"));
    }

    public override void Show(Screen screen)
    {
        screen.Verdict(diff.IsCompatible, screen.Say(diff.IsCompatible ? "guide.compatible" : "guide.incompatible"));
        screen.List(diff.Changes.Select(c => c.Step.Length == 0 ? c.Text : $"{c.Step}: {c.Text}"), at => diff.Changes[at].IsCompatible ? "+" : "!");
    }
}

/// <summary>The answer of <c>guide coverage</c>.</summary>
internal sealed class GuideCoverageAnswer(IReadOnlyList<GuideCoverage> guides) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("guides");
        foreach (var guide in guides)
        {
            json.WriteStartObject();
            json.WriteString("id", guide.Guide);
            json.WriteNumber("steps", guide.Steps);
            json.WriteNumber("stepsTaken", guide.StepsTaken);
            json.WriteNumber("ways", guide.Ways);
            json.WriteNumber("waysTaken", guide.WaysTaken);
            json.WriteTexts("missed", guide.Missed);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public override void Show(Screen screen) => screen.Table(
        [screen.Say("label.id"), screen.Say("label.steps"), screen.Say("label.ways")],
        guides.Select(g => new[] { g.Guide, $"{g.StepsTaken}/{g.Steps}", $"{g.WaysTaken}/{g.Ways}" }));
}

/// <summary>The answer of <c>guide run</c>: the assistant itself, in a guide that was named.</summary>
internal sealed class GuideRunAnswer(string guide, string? file, ConsoleSystem system, string language) : Answer
{
    private int _code;

    public override int ExitCode => _code;

    public override void Write(Utf8JsonWriter json) => json.WriteString("guide", guide);

    public override void Show(Screen screen) => _code = AssistantHost.Run(system, language, guide, file);
}
