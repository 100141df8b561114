namespace Occ.Support;

/// <summary>An approval for every item of a collection.</summary>
internal sealed class SetApprovalForAllRule() : AdviceRule("set-approval-for-all", "ScamSniffer, 2024 Web3 Phishing Report; EIP-721, EIP-1155")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.CallData is { Kind: ApprovalKind.Collection, IsTrusted: not true, IsRevocation: false } ? Danger("signing-call-data") : null;
}
