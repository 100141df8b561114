namespace Occ.Support;

/// <summary>A phone on which any app reaches the keys.</summary>
internal sealed class RootedJailbrokenRule() : AdviceRule("rooted-jailbroken", "OWASP MASVS-RESILIENCE-1")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Device is { IsRooted: true } ? Danger("device-rooted") : null;
}
