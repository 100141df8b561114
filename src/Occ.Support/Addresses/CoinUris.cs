namespace Occ.Support;

/// <summary>Links of the form <c>scheme:ADDRESS?amount=…</c>: BIP-21, BIP-321 and their many kin.</summary>
internal static class CoinUris
{
    private const string Required = "req-";

    /// <summary>Reads a link; false where its scheme is not known.</summary>
    public static bool Read(PaymentUriDraft draft, string scheme, int start)
    {
        if (scheme is "nanoseed" or "nanokey")
        {
            draft.Scheme = scheme;
            draft.Add(PaymentPartRole.Other, null, start..draft.Text.Length, PaymentPartVerdict.Secret);
            draft.Parts[0].Verdict = PaymentPartVerdict.Secret;
            return true;
        }

        var known = CoinScheme.All.FirstOrDefault(s => s.Name == scheme)
            ?? (scheme.Length > 0 && draft.Table.Find(scheme) is { } same && draft.Text.Count(c => c == ':') == 1 ? new(scheme, same.Id, 18) { IsLenient = true } : null);
        if (known is null)
        {
            return false;
        }

        draft.Scheme = scheme;
        draft.Network = draft.Table.Find(known.NetworkId);
        if (scheme == "solana" && draft[start..].StartsWith("https", StringComparison.OrdinalIgnoreCase))
        {
            ReadTransactionRequest(draft, start);
            return true;
        }

        ReadTransfer(draft, known, start);
        return true;
    }

    /// <summary>Solana Pay, "Transaction Request": a link to a service that makes the transaction.</summary>
    private static void ReadTransactionRequest(PaymentUriDraft draft, int start)
    {
        draft.Kind = PaymentUriKind.TransactionRequest;
        draft.Host = ServiceLink.HostOf(PercentText.Decode(draft[start..]) ?? "");
        draft.Add(PaymentPartRole.Link, null, start..draft.Text.Length, draft.Host is null ? PaymentPartVerdict.Malformed : PaymentPartVerdict.Valid);
    }

    private static void ReadTransfer(PaymentUriDraft draft, CoinScheme scheme, int start)
    {
        var text = draft.Text;
        var end = text.IndexOf('?', start) is >= 0 and var mark ? mark : text.Length;
        var from = scheme.IsPartOfAddress ? 0 : start;
        if (scheme.Path.Length > 0)
        {
            // Some wallets leave the slashes out; a path that is neither is another kind of link.
            var hasPath = draft[start..end].StartsWith(scheme.Path, StringComparison.OrdinalIgnoreCase);
            draft.IsMalformed = !hasPath && draft[start..end].Contains('/');
            from = hasPath ? start + scheme.Path.Length : start;
        }

        var pairs = draft.Query(Math.Min(end + 1, text.Length), text.Length).ToList();
        var isZcash = scheme.Name == "zcash";
        var isSpelled = pairs.Any(p => p.Key is "address" or "bc" or "tb" || (isZcash && p.Key.StartsWith("address.", StringComparison.Ordinal)));
        if (end > from || !isSpelled)
        {
            draft.AddAddress(PaymentPartRole.Address, null, from..end);
            draft.IsMalformed |= isZcash && draft[from..end].Contains('%');
        }

        draft.Kind = pairs.Any(p => CoinScheme.RoleOf(p.Key) == PaymentPartRole.Token && !(scheme.Name == "algorand" && draft[p.Value].SequenceEqual("0"))) ? PaymentUriKind.TokenTransfer : PaymentUriKind.Transfer;

        // Addresses first: memos are checked against them.
        foreach (var (key, value) in pairs.OrderByDescending(p => p.Key.StartsWith("address", StringComparison.Ordinal)))
        {
            if (isZcash)
            {
                ZcashUris.Add(draft, scheme, key, value);
            }
            else
            {
                Add(draft, scheme, key, value);
            }
        }

        if (isZcash)
        {
            ZcashUris.Finish(draft);
        }
    }

    /// <summary>Adds a pair.</summary>
    public static void Add(PaymentUriDraft draft, CoinScheme scheme, string key, Range value, int payment = 0)
    {
        switch (CoinScheme.RoleOf(key))
        {
            case PaymentPartRole.Amount:
                AddAmount(draft, scheme, key, value, payment);
                break;
            case PaymentPartRole.Address:
                draft.AddAddress(PaymentPartRole.Address, key, value, payment);
                break;
            case PaymentPartRole.Token when key is "spl-token" or "jetton" or "token":
                draft.AddAddress(PaymentPartRole.Token, key, value, payment);
                break;
            case PaymentPartRole.Memo:
                draft.AddMemo(key, value, payment);
                break;
            case PaymentPartRole.Lightning:
                LightningUris.Add(draft, key, value);
                break;
            case { } role:
                draft.Add(role, key, value, PaymentPartVerdict.Valid, payment);
                break;
            default:
                draft.Add(PaymentPartRole.Other, key, value, key.StartsWith(Required, StringComparison.Ordinal) ? PaymentPartVerdict.RequiredKeyUnknown : PaymentPartVerdict.Unrecognised, payment);
                break;
        }
    }

    private static void AddAmount(PaymentUriDraft draft, CoinScheme scheme, string key, Range where, int payment)
    {
        var isToken = draft.Kind == PaymentUriKind.TokenTransfer;
        var given = PercentText.Decode(draft[where]) ?? "";
        var number = AmountNumber.Read(given, scheme.IsLenient);
        var coins = number?.Shift(-scheme.UnitPlaces);
        var isTooMuch = coins is { } c && scheme.MostCoins is { } most && c.IsMoreThan(AmountNumber.Read(most)!.Value);
        var isTooFine = !isToken && coins?.Places > scheme.Places;
        var verdict = number is null ? PaymentPartVerdict.Malformed : isTooMuch || isTooFine ? PaymentPartVerdict.OutOfRange : PaymentPartVerdict.Valid;
        var part = draft.Add(PaymentPartRole.Amount, key, where, verdict, payment);
        if (part?.Verdict == PaymentPartVerdict.Valid && payment == 0)
        {
            var isUnknownUnit = isToken && scheme.UnitPlaces > 0;
            draft.Amount = new(given, isUnknownUnit ? null : coins.ToString(), isToken ? null : draft.Network?.Symbol);
        }
    }
}
