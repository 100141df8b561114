namespace Occ.Support;

/// <summary>Passwords kept in the head.</summary>
internal sealed class NoManagerRule() : AdviceRule("no-manager", "NIST SP 800-63B-4, 3.1.1.2")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { UsesPasswordManager: false } ? Info("account-password-manager") : null;
}
