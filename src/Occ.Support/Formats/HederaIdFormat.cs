using System.Buffers;

namespace Occ.Support;

/// <summary>Paying account, seconds and nanoseconds: <c>0.0.1234-1667566445-926176449</c>, with the spellings that explorers and nodes use. Hedera.</summary>
/// <remarks>
/// Variants: <c>account@seconds.nanoseconds</c>, digits alone behind <c>00</c>, the time of consensus, the hash of 48 bytes,
/// the hash of an Ethereum transaction. <c>?scheduled</c> and <c>/nonce</c> name a child of the transaction.
/// </remarks>
internal sealed class HederaIdFormat(string notation) : TransactionIdFormat(notation)
{
    private const int SecondsDigits = 10;
    private const int NanosecondsDigits = 9;
    private const int TimeDigits = SecondsDigits + NanosecondsDigits;
    private const int MaxAccountDigits = 19; // 63 bits
    private const int HashDigits = 96;

    private static readonly SearchValues<char> Letters = SearchValues.Create("0123456789.-@?/scheduled");

    private static readonly Hex32IdFormat Ethereum = new("0x-hex64", HexPrefix.Canonical, HexCase.Lower);
    private static readonly TransactionIdConfusable[] Block = [TransactionIdConfusable.BlockHash];
    private static readonly TransactionIdConfusable[] Digits = [TransactionIdConfusable.OrderNumber];

    public override TransactionIdMatch Check(ReadOnlySpan<char> text)
    {
        var hash = WithoutPrefix(text);
        if (hash.Length >= Hex32IdFormat.DigitCount || hash.Length != text.Length)
        {
            return CheckHash(text, hash);
        }

        if (text.IndexOfAnyExcept(Letters) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, foreign);
        }

        if (!TryRead(text, out var parts))
        {
            return new(TransactionIdVerdict.WrongLength);
        }

        var isCanonical = parts.Form == '-' && parts.Nanoseconds.Length == NanosecondsDigits;
        return TransactionIdMatch.Accepted(isCanonical, parts.Form == '0' ? Digits : null);
    }

    public override string Canonical(ReadOnlySpan<char> text)
    {
        var hash = WithoutPrefix(text);
        if (hash.Length is Hex32IdFormat.DigitCount or HashDigits)
        {
            return "0x" + hash.ToString().ToLowerInvariant();
        }

        TryRead(text, out var parts);
        var nanoseconds = parts.Nanoseconds.ToString().PadLeft(NanosecondsDigits, '0');
        return parts.Form switch
        {
            't' => $"{parts.Seconds}.{nanoseconds}",
            '0' => $"0.0.{parts.Account}-{parts.Seconds}-{nanoseconds}",
            _ => $"{parts.Account}-{parts.Seconds}-{nanoseconds}{parts.Child}",
        };
    }

    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> text) => text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;

    private static TransactionIdMatch CheckHash(ReadOnlySpan<char> text, ReadOnlySpan<char> digits)
    {
        if (digits.Length == Hex32IdFormat.DigitCount && digits.Length != text.Length)
        {
            return Ethereum.Check(text).AsVariant();
        }

        if (HexDigits.IndexOfForeign(digits) is var foreign and >= 0)
        {
            return new(TransactionIdVerdict.InvalidCharacter, text.Length - digits.Length + foreign);
        }

        return digits.Length == HashDigits ? TransactionIdMatch.Accepted(isCanonical: false, Block) : new(TransactionIdVerdict.WrongLength);
    }

    private static bool TryRead(ReadOnlySpan<char> text, out Parts parts)
    {
        parts = default;
        var child = text.IndexOfAny('?', '/');
        parts.Child = child < 0 ? default : text[child..];
        var main = child < 0 ? text : text[..child];
        if (!IsChild(parts.Child))
        {
            return false;
        }

        var mark = main.IndexOfAny('-', '@');
        if (mark < 0)
        {
            return child < 0 && (main.Contains('.') ? TryTime(main, '.', 't', ref parts) : TryCompact(main, ref parts));
        }

        parts.Account = main[..mark];
        return IsAccount(parts.Account) && TryTime(main[(mark + 1)..], main[mark] == '-' ? '-' : '.', main[mark], ref parts);
    }

    private static bool TryTime(ReadOnlySpan<char> text, char separator, char form, ref Parts parts)
    {
        var at = text.IndexOf(separator);
        if (at != SecondsDigits)
        {
            return false;
        }

        parts.Form = form;
        parts.Seconds = text[..at];
        parts.Nanoseconds = text[(at + 1)..];
        return IsNumber(parts.Seconds, SecondsDigits) && parts.Seconds[0] != '0' && IsNumber(parts.Nanoseconds, NanosecondsDigits);
    }

    private static bool TryCompact(ReadOnlySpan<char> text, ref Parts parts)
    {
        if (!text.StartsWith("00", StringComparison.Ordinal) || text.Length - TimeDigits - 2 is < 1 or > MaxAccountDigits || !IsNumber(text, text.Length))
        {
            return false;
        }

        parts.Form = '0';
        parts.Account = text[2..^TimeDigits];
        parts.Seconds = text[^TimeDigits..^NanosecondsDigits];
        parts.Nanoseconds = text[^NanosecondsDigits..];
        return IsNumber(parts.Account, MaxAccountDigits) && parts.Account[0] != '0' && parts.Seconds[0] is '1' or '2';
    }

    /// <summary>Shard, realm and number, as <c>0.0.1234</c>.</summary>
    private static bool IsAccount(ReadOnlySpan<char> text)
    {
        var dots = 0;
        while (text.IndexOf('.') is var dot and >= 0)
        {
            dots++;
            if (!IsNumber(text[..dot], MaxAccountDigits))
            {
                return false;
            }

            text = text[(dot + 1)..];
        }

        return dots == 2 && IsNumber(text, MaxAccountDigits);
    }

    private static bool IsChild(ReadOnlySpan<char> text)
    {
        const string scheduled = "?scheduled";
        var nonce = text.StartsWith(scheduled, StringComparison.Ordinal) ? text[scheduled.Length..] : text;
        return nonce.IsEmpty || (nonce[0] == '/' && IsNumber(nonce[1..], SecondsDigits));
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int most) => text.Length > 0 && text.Length <= most && DecimalDigits.IndexOfForeign(text) < 0;

    private ref struct Parts
    {
        public char Form;
        public ReadOnlySpan<char> Account;
        public ReadOnlySpan<char> Seconds;
        public ReadOnlySpan<char> Nanoseconds;
        public ReadOnlySpan<char> Child;
    }
}
