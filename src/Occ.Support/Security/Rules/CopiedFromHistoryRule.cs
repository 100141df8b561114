namespace Occ.Support;

/// <summary>A recipient taken from the list of past transfers.</summary>
internal sealed class CopiedFromHistoryRule() : AdviceRule("copied-from-history", "arXiv 2501.16681")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Payment is { Source: RecipientSource.History } ? Warn("payment-source", AdviceUrgency.BeforeGoingOn) : null;
}
