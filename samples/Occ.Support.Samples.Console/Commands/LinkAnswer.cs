using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>link</c>: codes and positions, and nothing of the link itself.</summary>
internal sealed class LinkAnswer(LinkCheck check, string language) : Answer
{
    private const int MostDomains = 3;

    public override int ExitCode => check.Verdict is LinkVerdict.Official or LinkVerdict.Unknown ? ExitCodes.Good : ExitCodes.Problem;

    public override void Write(Utf8JsonWriter json)
    {
        json.WriteString("verdict", Names.Code(check.Verdict));
        if (check.Brand is { } brand)
        {
            json.WriteString("brand", brand.Id);
        }

        json.WriteTexts("rules", check.Findings.Select(f => f.Rule).Distinct());
        json.WriteObjects("findings", check.Findings, finding =>
        {
            json.WriteString("rule", finding.Rule);
            json.WriteString("severity", Names.Code(finding.Severity));
            json.WriteNumber("start", finding.Start);
            json.WriteNumber("length", finding.Length);
        });
        json.WriteString("explanation", check.Explain(language));
    }

    public override void Show(Screen screen)
    {
        var explanation = check.Explain(screen.Language);
        if (check.Verdict is LinkVerdict.Unknown or LinkVerdict.Caution)
        {
            screen.Notice(explanation);
        }
        else
        {
            screen.Verdict(check.Verdict == LinkVerdict.Official, explanation);
        }

        var isOfficial = check.Verdict == LinkVerdict.Official;
        screen.Facts(
            (screen.Say("label.brand"), check.Brand?.Name),
            (screen.Say("label.official-domains"), check.Brand is { } brand && !isOfficial ? string.Join(screen.Say("list.separator"), brand.Domains.Take(MostDomains)) : null));
        foreach (var finding in check.Findings)
        {
            if (finding.Sign != LinkSign.Official)
            {
                screen.Facts((screen.Say("label.why"), finding.Why(screen.Language)), (screen.Say("label.what-to-do"), finding.WhatToDo(screen.Language)));
            }
        }
    }
}
