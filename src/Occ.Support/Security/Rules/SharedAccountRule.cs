namespace Occ.Support;

/// <summary>An account that several people use.</summary>
internal sealed class SharedAccountRule() : AdviceRule("shared-account", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { IsShared: true } ? Warn("account-shared") : null;
}
