using System.Globalization;

namespace Occ.Support;

/// <summary>EIP-681: <c>ethereum:[pay-]TARGET[@CHAIN][/FUNCTION][?KEY=VALUE]</c>, amounts in wei.</summary>
internal static class EthereumUris
{
    private const int WeiPlaces = 18;
    private const int MostDigits = 78;

    /// <summary>Reads a link; false where it has another scheme.</summary>
    public static bool Read(PaymentUriDraft draft, string scheme, int start)
    {
        if (scheme != "ethereum")
        {
            return false;
        }

        draft.Scheme = scheme;
        var text = draft.Text;
        var end = text.IndexOf('?', start) is >= 0 and var mark ? mark : text.Length;
        var target = start + (draft[start..end].StartsWith("pay-", StringComparison.OrdinalIgnoreCase) ? 4 : 0);
        var slash = text.IndexOf('/', target, end - target);
        var pathEnd = slash < 0 ? end : slash;
        var at = text.IndexOf('@', target, pathEnd - target);
        var pairs = draft.Query(Math.Min(end + 1, text.Length), text.Length).ToList();
        var function = slash < 0 ? "" : text[(slash + 1)..end];
        draft.Network = Chain(draft, at < 0 ? null : (at + 1)..pathEnd);
        draft.Kind = function.Length == 0 ? PaymentUriKind.Transfer : function == "transfer" ? PaymentUriKind.TokenTransfer : PaymentUriKind.ContractCall;
        draft.AddAddress(draft.Kind == PaymentUriKind.Transfer ? PaymentPartRole.Address : PaymentPartRole.Token, null, target..(at < 0 ? pathEnd : at));
        if (at >= 0)
        {
            draft.Add(PaymentPartRole.Chain, null, (at + 1)..pathEnd, draft.Network is null ? PaymentPartVerdict.UnknownNetwork : PaymentPartVerdict.Valid);
        }

        if (slash >= 0)
        {
            draft.Add(PaymentPartRole.Function, null, (slash + 1)..end, function.Length > 0 ? PaymentPartVerdict.Valid : PaymentPartVerdict.Malformed);
        }

        foreach (var (key, value) in pairs)
        {
            Add(draft, key, value);
        }

        return true;
    }

    private static Network? Chain(PaymentUriDraft draft, Range? where)
    {
        if (where is not { } range)
        {
            return draft.Table.Find("ethereum");
        }

        var isNumber = ulong.TryParse(draft[range], NumberStyles.None, NumberFormatInfo.InvariantInfo, out var chain);
        draft.IsMalformed |= !isNumber;
        return isNumber ? draft.Table.FindByCaip2("eip155:" + chain.ToString(NumberFormatInfo.InvariantInfo)) : null;
    }

    private static void Add(PaymentUriDraft draft, string key, Range value)
    {
        var isToken = draft.Kind == PaymentUriKind.TokenTransfer;
        switch (key)
        {
            case "value":
            case "uint256" when isToken:
                AddAmount(draft, key, value, isToken && key == "uint256");
                break;
            case "address" when isToken:
                draft.AddAddress(PaymentPartRole.Address, key, value);
                break;
            case "gas" or "gaslimit" or "gasprice":
                draft.Add(PaymentPartRole.Other, key, value, AmountNumber.ReadScientific(draft[value]) is null ? PaymentPartVerdict.Malformed : PaymentPartVerdict.Valid);
                break;
            case "label" or "message":
                draft.Add(key == "label" ? PaymentPartRole.Label : PaymentPartRole.Message, key, value, PaymentPartVerdict.Valid);
                break;
            default:
                draft.Add(PaymentPartRole.Other, key, value, PaymentPartVerdict.Unrecognised);
                break;
        }
    }

    private static void AddAmount(PaymentUriDraft draft, string key, Range where, bool isToken)
    {
        var number = AmountNumber.ReadScientific(draft[where]);
        var isWhole = number is { Places: 0 } whole && whole.ToString().Length <= MostDigits;
        var verdict = number is null ? PaymentPartVerdict.Malformed : isWhole ? PaymentPartVerdict.Valid : PaymentPartVerdict.OutOfRange;
        draft.Add(PaymentPartRole.Amount, key, where, verdict);
        if (isWhole)
        {
            var given = draft[where].ToString();
            draft.Amount = isToken ? new(given, null, null) : new(given, number!.Value.Shift(-WeiPlaces).ToString(), draft.Network?.Symbol);
        }
    }
}
