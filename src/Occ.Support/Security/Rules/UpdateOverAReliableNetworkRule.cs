namespace Occ.Support;

/// <summary>An update that may break off half-way.</summary>
internal sealed class UpdateOverAReliableNetworkRule() : AdviceRule("update-over-a-reliable-network", "Occ.Support")
{
    private const int LowBattery = 30;

    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation is { Action: PlannedAction.Update } situation
            && (situation.Connection is { Kind: ConnectionKind.Public } or { IsMetered: true } or { IsUnstable: true }
                || situation.Device is { BatteryPercent: < LowBattery, IsCharging: not true })
            ? Warn("connection", AdviceUrgency.BeforeGoingOn) : null;
}
