namespace Occ.Support;

/// <summary>A mailbox that opens everything else.</summary>
internal sealed class MailboxWeakRule() : AdviceRule("mailbox-weak", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { HasMailboxFactor: false } or { SharesPasswordWithMailbox: true } ? Danger("account-mailbox") : null;
}
