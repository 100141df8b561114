namespace Occ.Support;

/// <summary>A change of the owner of a Tron account.</summary>
internal sealed class TronPermissionChangeRule() : AdviceRule("tron-permission-change", "Tron, AccountPermissionUpdateContract")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Signing is { Kind: SigningRequestKind.TronPermissionUpdate, IsByWallet: not true } ? Danger("signing", AdviceUrgency.Now) : null;
}
