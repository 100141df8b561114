namespace Occ.Support;

/// <summary>A password that others may know.</summary>
internal sealed class PasswordCompromisedRule() : AdviceRule("password-compromised", "NIST SP 800-63B-4, 3.1.1.2")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { IsPasswordCompromised: true } ? Danger("account-password-compromised", AdviceUrgency.Now) : null;
}
