namespace Occ.Support;

/// <summary>A password that is due for a change by the host's policy.</summary>
internal sealed class ChangePasswordRegularlyRule() : AdviceRule("change-password-regularly", "NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.2.10")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is not { PasswordAge: { } age } account ? null
            : context.Policy.PasswordRotation.Interval is { } interval ? age > interval ? Warn("account-password-age") : null
            : context.Policy.PasswordRotation.IsOnCompromise && account.IsPasswordCompromised is not true ? Info("account-password-age")
            : null;
}
