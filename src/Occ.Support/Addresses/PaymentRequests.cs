namespace Occ.Support;

/// <summary>Requests to pay that hold no address to keep: Lightning invoices and offers, LNURL, transactions to sign.</summary>
internal static class PaymentRequests
{
    private const int FewestData = 20;

    private static readonly (string Beginning, string Kind)[] Bech32Beginnings =
    [
        ("lnurl1", "lnurl"), ("lno1", "bolt12-offer"), ("lnr1", "bolt12-request"), ("lni1", "bolt12-invoice"),
        ("lnbcrt", "bolt11-invoice"), ("lnbc", "bolt11-invoice"), ("lntbs", "bolt11-invoice"), ("lntb", "bolt11-invoice"),
    ];

    private static readonly (string Scheme, string Kind)[] Schemes =
    [
        ("lnurlp:", "lnurl"), ("lnurlw:", "lnurl"), ("lnurlc:", "lnurl"), ("keyauth:", "lnurl"),
        ("web+stellar:tx", "transaction-to-sign"), ("solana:https", "transaction-to-sign"),
    ];

    /// <summary>Finds out whether a text is a request to pay, and of which kind.</summary>
    public static Recognition? Find(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || (text[0] | 0x20) is not ('l' or 'k' or 'w' or 's'))
        {
            return null;
        }

        foreach (var (scheme, kind) in Schemes)
        {
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return new(AddressVerdict.PaymentRequest, kind);
            }
        }

        const string lightning = "lightning:";
        var request = text.StartsWith(lightning, StringComparison.OrdinalIgnoreCase) ? text[lightning.Length..] : text;
        foreach (var (beginning, kind) in Bech32Beginnings)
        {
            if (request.StartsWith(beginning, StringComparison.OrdinalIgnoreCase) && IsData(request[beginning.Length..]))
            {
                return new(AddressVerdict.PaymentRequest, kind, (text.Length - request.Length)..text.Length);
            }
        }

        return null;
    }

    private static bool IsData(ReadOnlySpan<char> text)
    {
        // In front of an invoice's data stands its amount; in an offer, a plus sign may join two halves.
        var amount = text.IndexOf('1');
        var data = amount is >= 0 and < 16 ? text[(amount + 1)..] : text;
        var plus = data.IndexOf('+');
        return data.Length >= FewestData && Bech32.IndexOfForeign(plus < 0 ? data : data[..plus]) < 0;
    }
}
