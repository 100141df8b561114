namespace Occ.Support;

/// <summary>An update, a reset or a new phone without a tested backup.</summary>
internal sealed class BackUpBeforeUpdateRule() : AdviceRule("back-up-before-update", "Wallet makers' backup guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation is { Action: PlannedAction.Update or PlannedAction.Reset or PlannedAction.ChangeDevice, Backup: not { Exists: true, IsVerified: true } } ? Danger("backup") : null;
}
