namespace Occ.Support;

/// <summary>Codes by e-mail as a second factor.</summary>
internal sealed class EmailFactorRule() : AdviceRule("email-factor", "NIST SP 800-63B-4, 3.1.3.3; OWASP ASVS 5.0, 6.3.5")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors: { } factors } && factors.Contains(AuthenticationFactor.Email) ? Warn("account-factors") : null;
}
