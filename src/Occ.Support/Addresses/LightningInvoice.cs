using System.Globalization;

namespace Occ.Support;

/// <summary>A Lightning invoice (BOLT-11): a request for one payment. Its signature is not checked, its checksum is.</summary>
public sealed record LightningInvoice
{
    private const int TimestampDigits = 7;
    private const int SignatureDigits = 104;
    private const int HashDigits = 52;
    private const int MaxExpiryDigits = 10;
    private const int DefaultExpirySeconds = 3600;

    private static readonly (string Prefix, string Network)[] Prefixes =
        [("lnbcrt", "bitcoin-regtest"), ("lnbc", "bitcoin"), ("lntbs", "bitcoin-signet"), ("lntb", "bitcoin-testnet")];

    private LightningInvoice(string network) => NetworkId = network;

    /// <summary>The id of the network.</summary>
    public string NetworkId { get; }

    /// <summary>The amount in bitcoin, as a decimal number; null where the payer names it.</summary>
    public string? Amount { get; private init; }

    /// <summary>The amount in thousandths of a satoshi; null where the payer names it.</summary>
    public long? Millisatoshis { get; private init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>How long it is good for; one hour where it does not say.</summary>
    public TimeSpan Expiry { get; private init; }

    /// <summary>The payment hash, 64 lower-case hexadecimal digits: it names the payment, and its preimage proves it.</summary>
    public string PaymentHash { get; private init; } = "";

    /// <summary>When it stops being good.</summary>
    public DateTimeOffset ExpiresAt => CreatedAt + Expiry;

    /// <summary>Whether it is no longer good.</summary>
    public bool IsExpired(DateTimeOffset now) => now >= ExpiresAt;

    /// <summary>Whether a text begins as an invoice does.</summary>
    internal static bool IsLike(ReadOnlySpan<char> text) => PrefixOf(text) is not null;

    /// <summary>Reads an invoice.</summary>
    /// <param name="text">The invoice, in one case throughout.</param>
    /// <param name="invoice">The invoice, where the verdict is <see cref="PaymentPartVerdict.Valid"/>.</param>
    internal static PaymentPartVerdict Read(ReadOnlySpan<char> text, out LightningInvoice? invoice)
    {
        invoice = null;
        if (PrefixOf(text) is not var (prefix, network) || LongBech32.Read(text, out var readable) is not { } digits || digits.Length < TimestampDigits + SignatureDigits)
        {
            return PaymentPartVerdict.Malformed;
        }

        var amount = readable[prefix.Length..];
        var millisatoshis = Millis(amount, out var decimalText);
        if (amount.Length > 0 && millisatoshis is null)
        {
            return IsPrecise(amount) ? PaymentPartVerdict.OutOfRange : PaymentPartVerdict.Malformed;
        }

        var fields = digits.AsSpan()[TimestampDigits..^SignatureDigits];
        if (!TryFields(fields, out var hash, out var expiry))
        {
            return PaymentPartVerdict.Malformed;
        }

        invoice = new(network)
        {
            Amount = decimalText,
            Millisatoshis = millisatoshis,
            CreatedAt = DateTimeOffset.FromUnixTimeSeconds((long)Number(digits.AsSpan(0, TimestampDigits))),
            Expiry = TimeSpan.FromSeconds(expiry),
            PaymentHash = hash,
        };
        return PaymentPartVerdict.Valid;
    }

    private static (string Prefix, string Network)? PrefixOf(ReadOnlySpan<char> text)
    {
        foreach (var known in Prefixes)
        {
            if (text.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase) && text.Length > known.Prefix.Length && (char.IsAsciiDigit(text[known.Prefix.Length])))
            {
                return known;
            }
        }

        return null;
    }

    /// <summary>The amount in thousandths of a satoshi: digits and m, u, n or p for thousandths to billionths of thousandths of a bitcoin.</summary>
    private static long? Millis(ReadOnlySpan<char> amount, out string? decimalText)
    {
        decimalText = null;
        var power = amount.Length == 0 ? 0 : char.ToLowerInvariant(amount[^1]) switch { 'm' => -3, 'u' => -6, 'n' => -9, 'p' => -12, _ => 0 };
        var digits = power == 0 ? amount : amount[..^1];
        const int btcPlaces = 11;
        if (digits.Length is 0 or > 18 || digits[0] == '0' || AmountNumber.Read(digits) is not { } number || number.Shift(power + btcPlaces).Places > 0)
        {
            return null;
        }

        decimalText = number.Shift(power).ToString();
        return long.TryParse(number.Shift(power + btcPlaces).ToString(), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var value) ? value : null;
    }

    private static bool IsPrecise(ReadOnlySpan<char> amount) => char.ToLowerInvariant(amount[^1]) == 'p' && AmountNumber.Read(amount[..^1]) is not null;

    /// <summary>Fields are a letter for the type, two for the length, and data; of those with a wrong length nothing is taken.</summary>
    private static bool TryFields(ReadOnlySpan<byte> fields, out string hash, out double expiry)
    {
        const byte paymentHash = 1, expirySeconds = 6;
        (hash, expiry) = ("", DefaultExpirySeconds);
        Span<byte> bytes = stackalloc byte[33];
        while (fields.Length >= 3)
        {
            var length = (fields[1] << 5) | fields[2];
            if (length > fields.Length - 3)
            {
                return false;
            }

            var data = fields.Slice(3, length);
            if (fields[0] == paymentHash && length == HashDigits && hash.Length == 0)
            {
                hash = Bech32.ToBytes(data, bytes) == 32 ? Convert.ToHexString(bytes[..32]).ToLowerInvariant() : "";
            }

            expiry = fields[0] == expirySeconds && length is > 0 and <= MaxExpiryDigits ? Math.Min(Number(data), TimeSpan.FromDays(36500).TotalSeconds) : expiry;
            fields = fields[(3 + length)..];
        }

        return fields.IsEmpty && hash.Length > 0;
    }

    private static ulong Number(ReadOnlySpan<byte> digits)
    {
        ulong value = 0;
        foreach (var digit in digits)
        {
            value = (value << 5) | digit;
        }

        return value;
    }
}
