namespace Occ.Support;

/// <summary>Questions whose answers can be found.</summary>
internal sealed class SecurityQuestionsRule() : AdviceRule("security-questions", "NIST SP 800-63B-4, 3.1.1.2; OWASP ASVS 5.0, 6.4.2")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { Factors: { } factors } && factors.Contains(AuthenticationFactor.SecurityQuestions) ? Warn("account-factors") : null;
}
