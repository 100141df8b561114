namespace Occ.Support;

/// <summary>An address that changed between copying and pasting.</summary>
internal sealed class ClipboardChangedRule() : AdviceRule("clipboard-changed", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Payment is { Copied: { Length: > 0 } copied, Recipient: { Length: > 0 } recipient } && !string.Equals(copied.Trim(), recipient.Trim(), StringComparison.OrdinalIgnoreCase)
            ? Danger("payment-recipient", AdviceUrgency.Now) : null;
}
