namespace Occ.Support;

/// <summary>An API key that can move money from anywhere.</summary>
internal sealed class ApiKeysBroadRule() : AdviceRule("api-keys-broad", "Occ.Support")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Account is { CanApiKeyWithdraw: true } or { HasApiKeyAddressList: false } ? Warn("account-api-keys") : null;
}
