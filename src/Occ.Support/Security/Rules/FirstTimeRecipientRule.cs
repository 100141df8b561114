namespace Occ.Support;

/// <summary>A recipient who was never paid.</summary>
internal sealed class FirstTimeRecipientRule() : AdviceRule("first-time-recipient", "arXiv 2501.16681")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Payment is { Recipient: { Length: > 0 } recipient, Known: { } known } && !known.Contains(recipient, StringComparer.Ordinal) ? Info("payment-recipient") : null;
}
