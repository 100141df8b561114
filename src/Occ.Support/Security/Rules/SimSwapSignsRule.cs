namespace Occ.Support;

/// <summary>A phone number that somebody may have taken over.</summary>
internal sealed class SimSwapSignsRule() : AdviceRule("sim-swap-signs", "NIST SP 800-63B-4, 3.1.3.3; CISA, Mobile Communications Best Practice Guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { HasSimSwapSigns: true }
            ? Danger("account-sim-swap", AdviceUrgency.Now)
            : context.Acts?.Of(Id) is { } act ? new(AdviceSeverity.Danger, AdviceUrgency.Now, [act.Evidence])
            : null;
}
