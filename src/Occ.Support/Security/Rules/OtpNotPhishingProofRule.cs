namespace Occ.Support;

/// <summary>One-time codes in front of a large amount.</summary>
internal sealed class OtpNotPhishingProofRule() : AdviceRule("otp-not-phishing-proof", "NIST SP 800-63B-4, 3.2.5; CISA, Implementing Phishing-Resistant MFA")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { IsHighValue: true, Factors: { Count: > 0 } factors } && factors.Contains(AuthenticationFactor.AuthenticatorApp)
            && !factors.Any(f => f is AuthenticationFactor.Passkey or AuthenticationFactor.HardwareKey) ? Info("account-factors") : null;
}
