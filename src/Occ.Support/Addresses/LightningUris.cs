namespace Occ.Support;

/// <summary>Lightning: invoices, offers and LNURL, bare or behind <c>lightning:</c>, and the schemes of LUD-17.</summary>
internal static class LightningUris
{
    /// <summary>Reads a link; false where it is none of Lightning's.</summary>
    public static bool Read(PaymentUriDraft draft, string scheme, int start)
    {
        if (scheme is "lnurlp" or "lnurlw" or "lnurlc" or "keyauth")
        {
            draft.Scheme = scheme;
            draft.Kind = PaymentUriKind.Lnurl;
            var path = start + (draft[start..].StartsWith("//") ? 2 : 0);
            draft.Host = ServiceLink.HostAt(draft[path..]);
            draft.Add(PaymentPartRole.Lightning, null, path..draft.Text.Length, draft.Host is null ? PaymentPartVerdict.Malformed : PaymentPartVerdict.Valid);
            draft.IsMalformed = draft.Host is null;
            return true;
        }

        var isScheme = scheme == "lightning";
        var from = !isScheme ? 0 : start + (draft[start..].StartsWith("//") ? 2 : 0);
        var kind = KindOf(draft[from..]);
        if (kind == PaymentUriKind.None && !isScheme)
        {
            return false;
        }

        draft.Scheme = scheme.Length > 0 && isScheme ? scheme : "";
        draft.Kind = kind;
        draft.Network = draft.Table.Find("bitcoin");
        Add(draft, null, from..draft.Text.Length);
        draft.IsMalformed = draft.Parts.Any(p => p.Verdict is PaymentPartVerdict.Malformed or PaymentPartVerdict.OutOfRange or PaymentPartVerdict.Empty);
        return true;
    }

    /// <summary>Adds an invoice, offer, LNURL or name that stands in a range, as in BIP-321's <c>lightning=</c>.</summary>
    public static void Add(PaymentUriDraft draft, string? key, Range where)
    {
        var text = PercentText.Decode(draft[where]) ?? "";
        var verdict = PaymentPartVerdict.Malformed;
        switch (KindOf(text))
        {
            case PaymentUriKind.LightningInvoice:
                verdict = LightningInvoice.Read(text, out var invoice);
                draft.Invoice = invoice;
                if (invoice is not null && key is null)
                {
                    draft.Network = draft.Table.Find(invoice.NetworkId);
                    draft.Amount = invoice.Amount is { } amount ? new(amount, amount, draft.Network?.Symbol) : null;
                }

                break;
            case PaymentUriKind.Lnurl:
                draft.Host = ServiceLink.HostOfLnurl(text);
                verdict = draft.Host is null ? PaymentPartVerdict.Malformed : PaymentPartVerdict.Valid;
                break;
            case PaymentUriKind.LightningOffer:
                verdict = IsOffer(text) ? PaymentPartVerdict.Valid : PaymentPartVerdict.Malformed;
                break;
            case PaymentUriKind.LightningAddress:
                verdict = PaymentPartVerdict.Name;
                break;
        }

        draft.Add(PaymentPartRole.Lightning, key, where, verdict);
    }

    private static PaymentUriKind KindOf(ReadOnlySpan<char> text) =>
        LightningInvoice.IsLike(text) ? PaymentUriKind.LightningInvoice
        : text.StartsWith("lnurl1", StringComparison.OrdinalIgnoreCase) ? PaymentUriKind.Lnurl
        : text.StartsWith("lno1", StringComparison.OrdinalIgnoreCase) || text.StartsWith("lnr1", StringComparison.OrdinalIgnoreCase) || text.StartsWith("lni1", StringComparison.OrdinalIgnoreCase) ? PaymentUriKind.LightningOffer
        : text.IndexOf('@') is > 0 and var at && text.IndexOf(':') < 0 && PaymentNames.IsDomain(text[(at + 1)..]) ? PaymentUriKind.LightningAddress
        : PaymentUriKind.None;

    /// <summary>BOLT-12 has no checksum; a plus sign, with white space behind it, may join parts.</summary>
    private static bool IsOffer(ReadOnlySpan<char> text)
    {
        const int prefix = 4;
        var wasLetter = false;
        var wasPlus = false;
        foreach (var c in text[prefix..])
        {
            var isLetter = Bech32.Digit(c) < AlphabetTable.Foreign;
            if ((c == '+' && !wasLetter) || (!isLetter && c != '+' && !(wasPlus && c is ' ' or '\r' or '\n' or '\t')))
            {
                return false;
            }

            wasPlus = c == '+' || (wasPlus && !isLetter);
            wasLetter = isLetter;
        }

        return wasLetter && text.Length > prefix + 10 && !(text.ContainsAnyInRange('a', 'z') && text.ContainsAnyInRange('A', 'Z'));
    }
}
