namespace Occ.Support;

/// <summary>A push message that a tap approves.</summary>
internal sealed class PushWithoutNumberRule() : AdviceRule("push-without-number", "NIST SP 800-63B-4, 3.1.3.4; CISA, Implementing Number Matching in MFA Applications")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors: { } factors } && factors.Contains(AuthenticationFactor.Push) ? Warn("account-factors") : null;
}
