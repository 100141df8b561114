namespace Occ.Support;

/// <summary>An approval without a limit.</summary>
internal sealed class UnlimitedApprovalRule() : AdviceRule("unlimited-approval", "ScamSniffer, 2024 Web3 Phishing Report; EIP-20")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.CallData is { IsUnlimited: true } call ? call.IsTrusted is true ? Warn("signing-call-data", AdviceUrgency.BeforeGoingOn) : Danger("signing-call-data") : null;
}
