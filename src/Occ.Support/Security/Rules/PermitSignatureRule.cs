namespace Occ.Support;

/// <summary>An approval that costs no fee.</summary>
internal sealed class PermitSignatureRule() : AdviceRule("permit-signature", "EIP-2612; Uniswap Permit2; ScamSniffer, 2024 Web3 Phishing Report")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.CallData is { Kind: ApprovalKind.Permit } || (context.Situation.Signing is { Kind: SigningRequestKind.TypedData, PrimaryType: { } type } && type.StartsWith("Permit", StringComparison.OrdinalIgnoreCase))
            ? Danger("signing-typed-data") : null;
}
