using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>triage</c>; where the text is given again, people see what decided.</summary>
internal sealed class TriageAnswer(Intake intake, string language, string? explained) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("category", intake.Category.Code());
        json.WriteTexts("also", intake.Also.Select(c => c.Code()));
        json.WriteString("kind", intake.Kind?.Code());
        json.WriteObjects("entities", intake.Entities, entity => Write(json, entity));
        json.WriteTexts("missing", intake.Missing.Select(m => m.Code));
        json.WriteString("guide", intake.Guide);
        json.WriteString("language", intake.Language);
        json.WriteObjects("cues", intake.Explanation, cue => Write(json, cue));
        json.WriteSecrets("secrets", intake.Redaction.Findings);
        json.WriteExposure(intake.Exposure, language);
        json.WritePropertyName("report");
        json.WriteRawValue(intake.Draft.ToJson());
    }

    public override IReadOnlyList<string?> Fields =>
        [intake.Category.Code(), intake.Kind?.Code(), intake.Guide, string.Join(',', intake.Missing.Select(m => m.Code)), intake.Exposure is null ? null : SecretCheck.Verdict];

    public override void Show(Screen screen)
    {
        new IntakePage(screen).Show(intake);
        if (explained is not null)
        {
            new CuePage(screen).Show(intake, explained);
        }
    }

    private static void Write(Utf8JsonWriter json, IntakeEntity entity)
    {
        json.WriteString("kind", entity.Kind.Code());
        json.WriteString("text", entity.Text.Value);
        json.WriteNumber("start", entity.Start);
        json.WriteNumber("length", entity.Length);
        WriteKnown(json, "network", entity.Network);
        if (entity.Networks.Count > 0)
        {
            json.WriteTexts("networks", entity.Networks);
        }

        WriteKnown(json, "verdict", entity.Verdict);
        WriteKnown(json, "form", entity.TimeForm?.ToString().ToLowerInvariant());
        WriteKnown(json, "code", entity.ErrorCode.IsEmpty ? null : entity.ErrorCode.Value);
        if (entity.IsTruncated)
        {
            json.WriteBoolean("truncated", true);
        }

        WriteKnown(json, "amount", entity.Amount?.Value);
        WriteKnown(json, "asset", entity.Asset);
        if (entity.At is { } at)
        {
            json.WriteString("at", at);
        }
    }

    private static void Write(Utf8JsonWriter json, IntakeCue cue)
    {
        json.WriteString("rule", cue.Rule);
        json.WriteString("for", cue.Kind?.Code() ?? cue.Category.Code());
        json.WriteNumber("weight", cue.Weight);
        json.WriteNumber("start", cue.Start);
        json.WriteNumber("length", cue.Length);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
