namespace Occ.Support;

/// <summary>A signature whose use nobody can see.</summary>
internal sealed class BlindSigningRule() : AdviceRule("blind-signing", "EIP-191; EIP-712")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Signing is { Kind: SigningRequestKind.RawHash } ? Danger("signing") : null;
}
