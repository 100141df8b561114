namespace Occ.Support;

/// <summary>A computer that may record everything.</summary>
internal sealed class SharedComputerRule() : AdviceRule("shared-computer", "FTC, How to Protect Your Privacy Online")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Device is { IsShared: true } ? Danger("device-shared") : null;
}
