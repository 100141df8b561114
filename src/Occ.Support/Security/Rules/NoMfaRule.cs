namespace Occ.Support;

/// <summary>An account behind a password alone.</summary>
internal sealed class NoMfaRule() : AdviceRule("no-mfa", "OWASP ASVS 5.0, 6.3.2; CISA, Implementing Phishing-Resistant MFA")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors.Count: 0 } ? Danger("account-factors") : null;
}
