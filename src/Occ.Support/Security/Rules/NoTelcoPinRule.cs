namespace Occ.Support;

/// <summary>A carrier that would move the number for anybody.</summary>
internal sealed class NoTelcoPinRule() : AdviceRule("no-telco-pin", "CISA, Mobile Communications Best Practice Guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { HasCarrierPin: false } ? Info("account-carrier-pin") : null;
}
