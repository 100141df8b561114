namespace Occ.Support;

/// <summary>A link in somebody's message that imitates a brand, or is dangerous whoever is behind it.</summary>
internal sealed class PhishingLinkRule() : AdviceRule("phishing-link", "FTC, How To Recognize and Avoid Phishing Scams")
{
    public override AdviceFinding? Judge(AdviceContext context)
    {
        if (context.Situation.Message is not { Role: not MessageRole.User })
        {
            return null;
        }

        var bad = context.Links.Where(l => l is { IsInMessage: true, Check.Verdict: LinkVerdict.Lookalike or LinkVerdict.Dangerous }).ToList();
        return bad.Count == 0 ? null
            : new(bad.Max(l => l.Check.Findings.Max(f => f.Severity)), AdviceUrgency.BeforeGoingOn, [.. bad.Select(l => l.Place)]) { Brand = bad.Select(l => l.Check.Brand?.Id).FirstOrDefault(b => b is not null) };
    }
}
