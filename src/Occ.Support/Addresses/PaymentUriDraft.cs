namespace Occ.Support;

/// <summary>A payment link while it is read: the text, what was found so far, and the checks of its parts.</summary>
internal sealed class PaymentUriDraft(string text, NetworkTable table, AddressValidator addresses, MemoValidator memos)
{
    private const int MaxParts = 256;
    private const int LongestKey = 24;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The networks.</summary>
    public NetworkTable Table { get; } = table;

    public PaymentUriKind Kind { get; set; } = PaymentUriKind.Transfer;

    public string Scheme { get; set; } = "";

    public Network? Network { get; set; }

    public PaymentAmount? Amount { get; set; }

    public LightningInvoice? Invoice { get; set; }

    public string? Host { get; set; }

    /// <summary>Whether the grammar of the whole is broken.</summary>
    public bool IsMalformed { get; set; }

    public List<PaymentUriPart> Parts { get; } = [];

    /// <summary>The characters of a range.</summary>
    public ReadOnlySpan<char> this[Range where] => Text.AsSpan()[where];

    /// <summary>The pairs of a query.</summary>
    /// <param name="start">Where the query begins, behind its question mark.</param>
    /// <param name="end">Where it ends.</param>
    public IEnumerable<(string Key, Range Value)> Query(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var next = Text.IndexOf('&', at, end - at);
            var stop = next < 0 ? end : next;
            var equals = Text.IndexOf('=', at, stop - at);
            var keyEnd = equals < 0 ? stop : equals;
            if (stop > at)
            {
                yield return (Text[at..keyEnd].ToLowerInvariant(), Math.Min(keyEnd + 1, stop)..stop);
            }

            at = stop + 1;
        }
    }

    /// <summary>Adds a part; a secret in it outweighs what is said of it.</summary>
    public PaymentUriPart? Add(PaymentPartRole role, string? key, Range where, PaymentPartVerdict verdict, int payment = 0, AddressCheck address = default, MemoCheck memo = default)
    {
        if (Parts.Count >= MaxParts)
        {
            IsMalformed = true;
            return null;
        }

        var value = PercentText.Decode(this[where]);
        var said = value is null ? PaymentPartVerdict.Malformed
            : verdict == PaymentPartVerdict.Valid && value.Length == 0 ? PaymentPartVerdict.Empty
            : verdict;
        var isSecret = value is not null && SecretText.Find(value.AsSpan(0, Math.Min(value.Length, AddressValidator.MaxTextLength))) is not null;
        var isRepeated = key is not null && role != PaymentPartRole.Reference && Parts.Any(p => p.Key == key && p.Payment == payment);
        var part = new PaymentUriPart(role, SafeKey(key), where, isSecret ? PaymentPartVerdict.Secret : isRepeated ? PaymentPartVerdict.Repeated : said)
        {
            Payment = payment,
            AddressCheck = address,
            MemoCheck = memo,
        };
        Parts.Add(part);
        return part;
    }

    /// <summary>Adds an address of the network; one of a test network of the same name makes that network the link's.</summary>
    public void AddAddress(PaymentPartRole role, string? key, Range where, int payment = 0)
    {
        if (Network is null)
        {
            Add(role, key, where, PaymentPartVerdict.UnknownNetwork, payment);
            return;
        }

        var value = PercentText.Decode(this[where]) ?? "";
        var check = addresses.Check(value, Network);
        var main = Network;
        if (check.Verdict == AddressVerdict.TestNetwork && check.Fits.FirstOrDefault(n => n.Id.StartsWith(main.Id + "-", StringComparison.Ordinal)) is { } test)
        {
            Network = test;
            check = addresses.Check(value, test);
        }

        var verdict = check.Verdict switch
        {
            _ when check.IsValid => PaymentPartVerdict.Valid,
            AddressVerdict.Name or AddressVerdict.Email => PaymentPartVerdict.Name,
            AddressVerdict.Secret => PaymentPartVerdict.Secret,
            AddressVerdict.Empty => PaymentPartVerdict.Empty,
            _ => PaymentPartVerdict.InvalidAddress,
        };
        Add(role, key, where, verdict, payment, address: check);
    }

    /// <summary>Adds a memo, checked by the network's own rule and against the address where that carries a tag.</summary>
    public void AddMemo(string? key, Range where, int payment = 0, MemoType? type = null)
    {
        if (Network is null || PercentText.Decode(this[where]) is not { } value)
        {
            Add(PaymentPartRole.Memo, key, where, PaymentPartVerdict.UnknownNetwork, payment);
            return;
        }

        var address = Parts.FirstOrDefault(p => p.Role == PaymentPartRole.Address && p.Payment == payment)?.ReadFrom(Text) ?? "";
        var check = type is { } form ? memos.Check(value, Network, form) : memos.Check(value, Network, address);
        var verdict = check.Verdict switch
        {
            // The table names the memos that people need; some networks carry a text that nobody needs.
            MemoVerdict.NotUsed => PaymentPartVerdict.Valid,
            MemoVerdict.Secret => PaymentPartVerdict.Secret,
            _ when check.IsValid => PaymentPartVerdict.Valid,
            _ => PaymentPartVerdict.InvalidMemo,
        };
        Add(PaymentPartRole.Memo, key, where, verdict, payment, memo: check);
    }

    /// <summary>The answer.</summary>
    public PaymentUri Finish() => new(this, Judge());

    private PaymentUriVerdict Judge()
    {
        bool Has(PaymentPartVerdict verdict) => Parts.Any(p => p.Verdict == verdict);
        var hasRecipient = Kind is not (PaymentUriKind.Transfer or PaymentUriKind.TokenTransfer)
            || Parts.Any(p => p.Role is PaymentPartRole.Address or PaymentPartRole.Lightning && p.Verdict != PaymentPartVerdict.Empty);
        var isBroken = Has(PaymentPartVerdict.Malformed) || Has(PaymentPartVerdict.OutOfRange) || Has(PaymentPartVerdict.Repeated) || Has(PaymentPartVerdict.InvalidMemo)
            || Parts.Any(p => p.Verdict == PaymentPartVerdict.Empty && p.Role is PaymentPartRole.Amount or PaymentPartRole.Token or PaymentPartRole.Transaction);
        return Has(PaymentPartVerdict.Secret) ? PaymentUriVerdict.Secret
            : Has(PaymentPartVerdict.RequiredKeyUnknown) ? PaymentUriVerdict.RequiredKeyUnknown
            : IsMalformed ? PaymentUriVerdict.Malformed
            : Has(PaymentPartVerdict.UnknownNetwork) ? PaymentUriVerdict.UnknownNetwork
            : !hasRecipient ? PaymentUriVerdict.NoAddress
            : Has(PaymentPartVerdict.InvalidAddress) ? PaymentUriVerdict.InvalidAddress
            : isBroken ? PaymentUriVerdict.InvalidPart
            : Has(PaymentPartVerdict.Name) ? PaymentUriVerdict.Name
            : PaymentUriVerdict.Valid;
    }

    /// <summary>A key that is short and plain is harmless; anything else may be a secret that stands where a key should.</summary>
    private static string? SafeKey(string? key) =>
        key is { Length: > 0 and <= LongestKey } && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') ? key : null;
}
