namespace Occ.Support;

/// <summary>An authorization that hands the account to a contract.</summary>
internal sealed class Eip7702AuthorizationRule() : AdviceRule("7702-authorization", "EIP-7702; arXiv 2512.12174")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Signing is { Kind: SigningRequestKind.Authorization, IsByWallet: not true } ? Danger("signing", AdviceUrgency.Now) : null;
}
