using System.Globalization;

namespace Occ.Support;

/// <summary>What ZIP-321 adds to BIP-21: several payments by number, memos in base64url, and a stricter grammar.</summary>
internal static class ZcashUris
{
    private const int LongestMemo = 512;
    private const int LongestNumber = 4;

    /// <summary>Adds a pair whose key may end with the number of a payment.</summary>
    public static void Add(PaymentUriDraft draft, CoinScheme scheme, string numbered, Range value)
    {
        var dot = numbered.LastIndexOf('.');
        var key = dot < 0 ? numbered : numbered[..dot];
        var payment = 0;
        var isNumbered = dot < 0 || (numbered.Length - dot - 1 is > 0 and <= LongestNumber && numbered[dot + 1] != '0' && int.TryParse(numbered.AsSpan(dot + 1), NumberStyles.None, NumberFormatInfo.InvariantInfo, out payment));
        draft.IsMalformed |= !isNumbered || numbered.Contains('%', StringComparison.Ordinal);
        draft.IsMalformed |= key is "address" or "amount" && draft[value].Contains('%');
        if (key == "memo")
        {
            draft.Add(PaymentPartRole.Memo, key, value, Memo(draft[value]), payment);
            return;
        }

        CoinUris.Add(draft, scheme, key, value, payment);
    }

    /// <summary>Every payment needs an address, and a transparent one takes no memo.</summary>
    public static void Finish(PaymentUriDraft draft)
    {
        draft.Parts.Sort((a, b) => a.Position.CompareTo(b.Position));
        foreach (var payment in draft.Parts.GroupBy(p => p.Payment))
        {
            var address = payment.FirstOrDefault(p => p.Role == PaymentPartRole.Address);
            draft.IsMalformed |= address is null or { Verdict: PaymentPartVerdict.Empty };
            if (address?.AddressCheck.Kind is "p2pkh" or "p2sh" or "tex" && payment.FirstOrDefault(p => p.Role == PaymentPartRole.Memo) is { } memo)
            {
                memo.Verdict = PaymentPartVerdict.InvalidMemo;
            }
        }
    }

    private static PaymentPartVerdict Memo(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny("+/=%"))
        {
            return PaymentPartVerdict.Malformed;
        }

        var bytes = new byte[text.Length * 6 / 8];
        return !Base64Text.TryDecode(text, bytes, out _) ? PaymentPartVerdict.Malformed
            : bytes.Length > LongestMemo ? PaymentPartVerdict.OutOfRange
            : PaymentPartVerdict.Valid;
    }
}
