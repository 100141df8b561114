namespace Occ.Support;

/// <summary>An address made to be taken for a known one.</summary>
internal sealed class PoisoningLookalikeRule() : PoisoningRule("poisoning-lookalike", "USENIX Security 2025, Blockchain Address Poisoning (arXiv 2501.16681)")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        Poisoning(context) is { Verdict: PoisoningVerdict.Lookalike } found ? Danger("payment-recipient", AdviceUrgency.Now) with { Evidence = [new("payment-known", found.KnownIndex)] } : null;
}
