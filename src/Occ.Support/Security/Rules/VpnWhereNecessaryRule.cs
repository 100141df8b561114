namespace Occ.Support;

/// <summary>A network that can't be trusted, and an action that can't wait.</summary>
internal sealed class VpnWhereNecessaryRule() : AdviceRule("vpn-where-necessary", "FTC, Are Public Wi-Fi Networks Safe?; CISA, Mobile Communications Best Practice Guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Policy.Vpn == VpnAdvice.WhenUntrusted && context.Situation.Connection is { Kind: ConnectionKind.Public, CannotWait: true, UsesVpn: not true } ? Info("connection") : null;
}
