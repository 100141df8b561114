namespace Occ.Support;

/// <summary>A rule about one thing that is seen in links.</summary>
internal abstract class LinkRule(LinkSign sign, string source) : AdviceRule(KebabCase.Code(sign), source)
{
    public sealed override AdviceFinding? Judge(AdviceContext context)
    {
        List<AdviceEvidence>? evidence = null;
        var severity = AdviceSeverity.Info;
        Brand? brand = null;
        foreach (var link in context.Links)
        {
            foreach (var finding in link.Check.Findings)
            {
                if (finding.Sign == sign && link.Tells(finding))
                {
                    (evidence ??= []).Add(link.EvidenceOf(finding));
                    severity = finding.Severity > severity ? finding.Severity : severity;
                    brand ??= finding.Brand;
                }
            }
        }

        return evidence is null ? null
            : new(severity, severity == AdviceSeverity.Info ? AdviceUrgency.Sometime : AdviceUrgency.BeforeGoingOn, [.. evidence]) { Brand = brand?.Id };
    }
}
