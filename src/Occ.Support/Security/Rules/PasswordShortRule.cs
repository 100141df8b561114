namespace Occ.Support;

/// <summary>A password that machines guess: below 15 characters alone, below 8 with a second factor.</summary>
internal sealed class PasswordShortRule() : AdviceRule("password-short", "NIST SP 800-63B-4, 3.1.1.1; OWASP ASVS 5.0, 6.2.1")
{
    private const int Alone = 15;
    private const int WithFactor = 8;

    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { PasswordLength: { } length } account && length < (account.Factors is { Count: > 0 } ? WithFactor : Alone) ? Warn("account-password-length") : null;
}
