namespace Occ.Support;

/// <summary>A password that opens several accounts.</summary>
internal sealed class PasswordReusedRule() : AdviceRule("password-reused", "NIST SP 800-63B-4, appendix A")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { IsPasswordReused: true } ? Warn("account-password-reused") : null;
}
