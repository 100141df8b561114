using System.Text.Json;

namespace Occ.Support.Samples;

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
