namespace Occ.Support;

/// <summary>A phone that opens for its finder.</summary>
internal sealed class NoScreenLockRule() : AdviceRule("no-screen-lock", "CISA, Mobile Communications Best Practice Guidance")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Device is { HasScreenLock: false } ? Warn("device-lock") : null;
}
