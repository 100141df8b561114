namespace Occ.Support;

/// <summary>An account whose only second factor comes by telephone.</summary>
internal sealed class SmsOrPhoneVerificationOnlyRule() : AdviceRule("sms-or-phone-verification-only", "NIST SP 800-63B-4, 3.1.3.3")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors: { Count: > 0 } factors } && factors.All(f => f is AuthenticationFactor.Sms or AuthenticationFactor.Voice) ? Warn("account-factors") : null;
}
