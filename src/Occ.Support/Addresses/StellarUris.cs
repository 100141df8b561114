namespace Occ.Support;

/// <summary>SEP-7: <c>web+stellar:pay</c> and <c>web+stellar:tx</c>.</summary>
internal static class StellarUris
{
    private const int Places = 7;
    private const int LongestMessage = 300;

    /// <summary>Reads a link; false where it has another scheme.</summary>
    public static bool Read(PaymentUriDraft draft, string scheme, int start)
    {
        if (scheme != "web+stellar")
        {
            return false;
        }

        draft.Scheme = scheme;
        var text = draft.Text;
        var end = text.IndexOf('?', start) is >= 0 and var mark ? mark : text.Length;
        var isTransaction = draft[start..end].SequenceEqual("tx");
        draft.IsMalformed = !isTransaction && !draft[start..end].SequenceEqual("pay");
        var pairs = draft.Query(Math.Min(end + 1, text.Length), text.Length).DistinctBy(p => p.Value).ToList();
        var values = pairs.GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.First().Value);
        draft.Network = draft.Table.Find(IsTest(draft, values) ? "stellar-testnet" : "stellar");
        draft.Kind = isTransaction ? PaymentUriKind.TransactionRequest : values.ContainsKey("asset_issuer") ? PaymentUriKind.TokenTransfer : PaymentUriKind.Transfer;
        draft.IsMalformed |= isTransaction && !values.ContainsKey("xdr");

        // The destination first: a memo is checked against it.
        foreach (var (key, value) in pairs.OrderByDescending(p => p.Key == "destination"))
        {
            Add(draft, key, value, values);
        }

        return true;
    }

    private static bool IsTest(PaymentUriDraft draft, Dictionary<string, Range> values) =>
        values.TryGetValue("network_passphrase", out var phrase) && PercentText.Decode(draft[phrase]) == "Test SDF Network ; September 2015";

    private static void Add(PaymentUriDraft draft, string key, Range value, Dictionary<string, Range> values)
    {
        switch (key)
        {
            case "destination":
                draft.AddAddress(PaymentPartRole.Address, key, value);
                break;
            case "asset_issuer":
                draft.AddAddress(PaymentPartRole.Token, key, value);
                break;
            case "amount":
                var number = AmountNumber.Read(draft[value]);
                var verdict = number is null ? PaymentPartVerdict.Malformed : number.Value.Places > Places ? PaymentPartVerdict.OutOfRange : PaymentPartVerdict.Valid;
                draft.Add(PaymentPartRole.Amount, key, value, verdict);
                draft.Amount = verdict == PaymentPartVerdict.Valid ? new(draft[value].ToString(), number!.Value.ToString(), values.ContainsKey("asset_code") ? null : draft.Network?.Symbol) : null;
                break;
            case "memo":
                draft.AddMemo(key, value, type: TypeOf(draft, values));
                break;
            case "msg":
                draft.Add(PaymentPartRole.Message, key, value, PercentText.Decode(draft[value])?.Length > LongestMessage ? PaymentPartVerdict.OutOfRange : PaymentPartVerdict.Valid);
                break;
            case "xdr":
                draft.Add(PaymentPartRole.Transaction, key, value, PaymentPartVerdict.Valid);
                break;
            case "callback":
                draft.Add(PaymentPartRole.Link, key, value, PaymentPartVerdict.Valid);
                break;
            case "network_passphrase":
                draft.Add(PaymentPartRole.Chain, key, value, PaymentPartVerdict.Valid);
                break;
            default:
                var isKnown = key is "asset_code" or "memo_type" or "origin_domain" or "signature" or "pubkey" or "replace" or "chain";
                draft.Add(PaymentPartRole.Other, key, value, isKnown ? PaymentPartVerdict.Valid : PaymentPartVerdict.Unrecognised);
                break;
        }
    }

    private static MemoType? TypeOf(PaymentUriDraft draft, Dictionary<string, Range> values) =>
        !values.TryGetValue("memo_type", out var type) ? null : draft[type] switch
        {
            "MEMO_TEXT" => MemoType.Text,
            "MEMO_ID" => MemoType.Uint64,
            "MEMO_HASH" or "MEMO_RETURN" => MemoType.Hash32,
            _ => null,
        };
}
