namespace Occ.Support;

/// <summary>Signing in or paying on a network that strangers share.</summary>
internal sealed class AvoidPublicNetworksRule() : AdviceRule("avoid-public-networks", "FTC, Are Public Wi-Fi Networks Safe?")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation is { Action: PlannedAction.SignIn or PlannedAction.Transfer, Connection: { Kind: ConnectionKind.Public } connection }
            ? connection.UsesVpn is true ? Warn("connection", AdviceUrgency.BeforeGoingOn) : Danger("connection") : null;
}
