namespace Occ.Support;

/// <summary>A name whose record was not proven.</summary>
internal sealed class DnsPaymentUnsignedRule() : AdviceRule("dns-payment-unsigned", "BIP-353")
{
    public override AdviceFinding? Judge(AdviceContext context) =>
        context.Situation.Payment is { IsByDnsName: true, IsDnsProven: not true } ? Danger("payment-name") : null;
}
