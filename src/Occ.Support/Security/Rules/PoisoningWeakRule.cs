namespace Occ.Support;

/// <summary>An address that resembles a known one, and was never paid.</summary>
internal sealed class PoisoningWeakRule() : PoisoningRule("poisoning-weak", "arXiv 2501.16681")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        Poisoning(context) is { Verdict: PoisoningVerdict.Weak } found ? Warn("payment-recipient", AdviceUrgency.BeforeGoingOn) with { Evidence = [new("payment-known", found.KnownIndex)] } : null;
}
