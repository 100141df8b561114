using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>advise</c>.</summary>
internal sealed class AdviceAnswer(IReadOnlyList<Advice> advice, string language) : Answer
{
    public override int ExitCode => advice.Any(a => a.Severity != AdviceSeverity.Info) ? ExitCodes.Problem : ExitCodes.Good;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteObjects("advice", advice, one =>
        {
            json.WriteString("rule", one.Rule);
            json.WriteString("severity", Names.Code(one.Severity));
            json.WriteString("urgency", Names.Code(one.Urgency));
            json.WriteObjects("evidence", one.Evidence, evidence =>
            {
                json.WriteString("kind", evidence.Kind);
                if (evidence.Index >= 0)
                {
                    json.WriteNumber("index", evidence.Index);
                }

                if (evidence.Length > 0)
                {
                    json.WriteNumber("start", evidence.Start);
                    json.WriteNumber("length", evidence.Length);
                }
            });
            json.WriteString("do", one.WhatToDo(language));
            json.WriteString("why", one.Why(language));
            json.WriteString("source", one.Source);
            if (one.Brand is { } brand)
            {
                json.WriteString("brand", brand);
            }
        });
    }

    public override void Show(Screen screen)
    {
        if (advice.Count == 0)
        {
            screen.Verdict(true, screen.Say("advise.none"));
        }

        foreach (var one in advice)
        {
            screen.Verdict(one.Severity == AdviceSeverity.Info, one.WhatToDo(language));
            screen.Paragraph(one.Why(language));
            screen.Quiet($"{screen.Say($"severity.{Names.Code(one.Severity)}")}, {one.Rule} ({one.Source})");
            screen.Blank();
        }
    }
}
