namespace Occ.Support;

/// <summary>Withdrawals that may go anywhere.</summary>
internal sealed class NoWithdrawalListRule() : AdviceRule("no-withdrawal-list", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { HasWithdrawalList: false } ? Info("account-withdrawal-list") : null;
}
