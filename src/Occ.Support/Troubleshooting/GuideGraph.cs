using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Occ.Support;

/// <summary>A guide as a graph, to be drawn; with the path of a conversation on it, if there is one.</summary>
public sealed class GuideGraph
{
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private GuideGraph(string guide, ImmutableArray<GuideGraphStep> steps, ImmutableArray<GuideGraphWay> ways) => (Guide, Steps, Ways) = (guide, steps, ways);

    /// <summary>The id of the guide.</summary>
    public string Guide { get; }

    /// <summary>The steps, in the order of the file.</summary>
    public ImmutableArray<GuideGraphStep> Steps { get; }

    /// <summary>The ways between them, in the order of the file.</summary>
    public ImmutableArray<GuideGraphWay> Ways { get; }

    /// <summary>A flowchart in the notation of Mermaid (mermaid.js.org).</summary>
    public string ToMermaid()
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var step in Steps)
        {
            var (open, close) = step.Kind switch { "ask" => ("[\"", "\"]"), "instruct" => ("[/\"", "\"/]"), "probe" => ("[[\"", "\"]]"), "decide" => ("{\"", "\"}"), "call" => ("[[\"", "\"]]"), _ => ("([\"", "\"])") };
            text.Append("    ").Append(step.Id).Append(open).Append(Label(step).Replace("\"", "#quot;", StringComparison.Ordinal)).Append(close).Append('\n');
        }

        foreach (var way in Ways)
        {
            text.Append("    ").Append(way.From).Append(way.IsTaken ? " ==>" : " -->").Append('|').Append('"').Append(way.Label.Replace("\"", "#quot;", StringComparison.Ordinal)).Append('"').Append('|').Append(' ').Append(way.To).Append('\n');
        }

        foreach (var step in Steps.Where(s => s.IsTaken))
        {
            text.Append("    style ").Append(step.Id).Append(" stroke-width:4px\n");
        }

        return text.ToString();
    }

    /// <summary>A graph in the notation of Graphviz (graphviz.org, the DOT language).</summary>
    public string ToDot()
    {
        var text = new StringBuilder($"digraph \"{Guide}\" {{\n");
        foreach (var step in Steps)
        {
            var shape = step.Kind switch { "ask" => "box", "instruct" => "note", "probe" => "component", "decide" => "diamond", "call" => "cds", _ => "oval" };
            text.Append("    \"").Append(step.Id).Append("\" [shape=").Append(shape).Append(", label=\"").Append(Quoted(Label(step))).Append('"').Append(step.IsTaken ? ", penwidth=3" : "").Append("];\n");
        }

        foreach (var way in Ways)
        {
            text.Append("    \"").Append(way.From).Append("\" -> \"").Append(way.To).Append("\" [label=\"").Append(Quoted(way.Label)).Append('"').Append(way.IsTaken ? ", penwidth=3" : "").Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>Steps and ways as JSON.</summary>
    public string ToJson()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            json.WriteString("guide", Guide);
            json.WriteStartArray("steps");
            foreach (var step in Steps)
            {
                json.WriteStartObject();
                json.WriteString("id", step.Id);
                json.WriteString("kind", step.Kind);
                json.WriteString("text", step.Text);
                json.WriteBoolean("taken", step.IsTaken);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("ways");
            foreach (var way in Ways)
            {
                json.WriteStartObject();
                json.WriteString("from", way.From);
                json.WriteString("to", way.To);
                json.WriteString("label", way.Label);
                json.WriteString("pointer", way.Pointer);
                json.WriteBoolean("taken", way.IsTaken);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    internal static GuideGraph Of(Guide guide, string? language, IReadOnlyList<GuideWay> trail)
    {
        var taken = trail.Where(w => w.Guide == guide.Id).Select(w => w.Pointer).ToHashSet(StringComparer.Ordinal);
        var seen = trail.Where(w => w.Guide == guide.Id).SelectMany(w => new[] { w.From, w.To }).ToHashSet(StringComparer.Ordinal);
        return new(
            guide.Id,
            [.. guide.Definition.Steps.Select(s => new GuideGraphStep(s.Id, KindOf(s), guide.Text(s.Id, language) ?? "", seen.Contains(s.Id)))],
            [.. guide.Definition.Steps.SelectMany(s => s.Edges.Select(e => new GuideGraphWay(s.Id, e.To, LabelOf(guide, s, e, language), e.Pointer, taken.Contains(e.Pointer))))]);
    }

    internal static string KindOf(Step step) => step switch
    {
        AskStep => "ask",
        InstructStep => "instruct",
        ProbeStep => "probe",
        DecideStep => "decide",
        CallStep => "call",
        _ => "end",
    };

    private static string LabelOf(Guide guide, Step step, Edge edge, string? language) => step switch
    {
        AskStep ask when ask.Choices.FirstOrDefault(c => $"{c.Pointer}/to" == edge.Pointer) is { } choice => guide.ChoiceLabel(ask, choice.Id, language),
        AskStep or InstructStep when edge.Pointer.EndsWith("/skip", StringComparison.Ordinal) => StepView.SkipLabel(guide, step, language)!,
        InstructStep task => StepView.DoneLabel(guide, task, language),
        DecideStep fork when fork.Branches.FirstOrDefault(b => $"{b.Pointer}/to" == edge.Pointer) is { } branch => ConditionText.Of(branch.When),
        CallStep call => call.Guide,
        _ => " ",
    };

    private static string Label(GuideGraphStep step)
    {
        const int longest = 80;
        return step.Text.Length == 0 ? step.Id : $"{step.Id}: {(step.Text.Length <= longest ? step.Text : $"{step.Text[..(longest - 1)]}…")}";
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}

/// <summary>A step in a graph.</summary>
/// <param name="Id">The id of the step.</param>
/// <param name="Kind"><c>ask</c>, <c>instruct</c>, <c>probe</c>, <c>decide</c>, <c>call</c> or <c>end</c>.</param>
/// <param name="Text">Its text, with placeholders; empty where it has none.</param>
/// <param name="IsTaken">Whether the conversation came here.</param>
public sealed record GuideGraphStep(string Id, string Kind, string Text, bool IsTaken);

/// <summary>A way in a graph.</summary>
/// <param name="From">The step it begins at.</param>
/// <param name="To">The step it leads to.</param>
/// <param name="Label">The answer or the condition.</param>
/// <param name="Pointer">The place in the guide's file.</param>
/// <param name="IsTaken">Whether the conversation went this way.</param>
public sealed record GuideGraphWay(string From, string To, string Label, string Pointer, bool IsTaken);
