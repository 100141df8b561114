namespace Occ.Support;

/// <summary>An approval for a contract that nobody knows.</summary>
internal sealed class ApproveUnknownSpenderRule() : AdviceRule("approve-unknown-spender", "ScamSniffer, 2024 Web3 Phishing Report; EIP-20")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.CallData is { Kind: ApprovalKind.Allowance, IsTrusted: not true, IsRevocation: false } ? Danger("signing-call-data") : null;
}
