namespace Occ.Support;

/// <summary>A password that is tried first.</summary>
internal sealed class PasswordCommonRule() : AdviceRule("password-common", "OWASP ASVS 5.0, 6.2.4 and 6.2.11")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { IsPasswordCommon: true } ? Danger("account-password-common") : null;
}
