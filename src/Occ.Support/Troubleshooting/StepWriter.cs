using System.Collections.Immutable;
using System.Text.Json;

namespace Occ.Support;

/// <summary>Writes the members of each kind of step.</summary>
internal static class StepWriter
{
    public static void Write(Utf8JsonWriter json, Step step)
    {
        switch (step)
        {
            case AskStep ask: Write(json, ask); break;
            case InstructStep task:
                json.WriteBoolean("instruct", true);
                json.WriteString("next", task.Next);
                GuideWriter.Text(json, "skip", task.Skip);
                break;
            case ProbeStep probe: Write(json, probe); break;
            case DecideStep fork: Write(json, fork); break;
            case CallStep call:
                json.WriteString("call", call.Guide);
                GuideWriter.Text(json, "next", call.Next);
                GuideWriter.Flag(json, "replace", call.Next is null);
                Values(json, "set", call.Set);
                break;
            case EndStep end: Write(json, end); break;
            default: json.WriteString("end", "return"); break;
        }
    }

    private static void Write(Utf8JsonWriter json, AskStep ask)
    {
        json.WriteString("ask", KebabCase.Code(ask.Kind));
        json.WriteString("fact", ask.Fact);
        GuideWriter.Flag(json, "always", ask.Always);
        if (!ask.Choices.IsEmpty)
        {
            json.WriteStartArray("choices");
            foreach (var choice in ask.Choices)
            {
                json.WriteStartObject();
                json.WriteString("id", choice.Id);
                GuideWriter.Text(json, "to", choice.To);
                GuideWriter.Text(json, "problem", choice.Problem is { } problem ? KebabCase.Code(problem) : null);
                GuideWriter.Flag(json, "alone", choice.Alone);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        GuideWriter.Text(json, "next", ask.Next);
        GuideWriter.Text(json, "skip", ask.Skip);
        GuideWriter.Flag(json, "required", ask.Skip is null);
    }

    private static void Write(Utf8JsonWriter json, ProbeStep probe)
    {
        json.WriteString("probe", probe.Probe);
        json.WriteString("fact", probe.Fact);
        GuideWriter.Texts(json, "with", probe.With);
        Values(json, "results", probe.Results);
        GuideWriter.Text(json, "within", probe.Within == ProbeStep.DefaultLimit ? null : SpanText.Write(probe.Within));
        GuideWriter.Flag(json, "always", probe.Always);
        json.WriteString("next", probe.Next);
    }

    private static void Values(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, value) in values)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DecideStep fork)
    {
        json.WriteStartArray("decide");
        foreach (var branch in fork.Branches)
        {
            json.WriteStartObject();
            json.WritePropertyName("when");
            ConditionWriter.Write(json, branch.When);
            json.WriteString("to", branch.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("default", fork.Default);
    }

    private static void Write(Utf8JsonWriter json, EndStep end)
    {
        json.WriteString("end", KebabCase.Code(end.Disposition));
        GuideWriter.Text(json, "channel", end.Channel is { } channel ? KebabCase.Code(channel) : null);
        GuideWriter.Flag(json, "urgent", end.IsUrgent);
        GuideWriter.Text(json, "from", SpanText.Write(end.From));
        GuideWriter.Text(json, "until", SpanText.Write(end.Until));
        GuideWriter.Texts(json, "needs", end.Needs);
    }
}
