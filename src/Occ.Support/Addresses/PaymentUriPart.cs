namespace Occ.Support;

/// <summary>What a part of a payment link is for.</summary>
public enum PaymentPartRole
{
    /// <summary>A key that the reader does not know, kept with its place.</summary>
    Other,

    /// <summary>The recipient.</summary>
    Address,

    /// <summary>The amount.</summary>
    Amount,

    /// <summary>The token: its contract, mint or number.</summary>
    Token,

    /// <summary>The memo, tag or comment that goes into the transaction.</summary>
    Memo,

    /// <summary>A name for the recipient, for the payer to read.</summary>
    Label,

    /// <summary>A text for the payer to read; it does not go into the transaction.</summary>
    Message,

    /// <summary>The chain: a chain id, or a network's passphrase.</summary>
    Chain,

    /// <summary>The function of a contract.</summary>
    Function,

    /// <summary>A Lightning invoice, offer or LNURL.</summary>
    Lightning,

    /// <summary>An identifier by which the recipient finds the payment.</summary>
    Reference,

    /// <summary>A link to a service, such as for PayJoin or a callback.</summary>
    Link,

    /// <summary>A transaction that somebody else made.</summary>
    Transaction,
}

/// <summary>How near a part of a payment link is to being right.</summary>
public enum PaymentPartVerdict
{
    /// <summary>The key is not known; it can be left out of account.</summary>
    Unrecognised,

    /// <summary>There is a key, and no value.</summary>
    Empty,

    /// <summary>It does not follow its grammar, or a checksum in it does not hold.</summary>
    Malformed,

    /// <summary>Too large, too long or too precise.</summary>
    OutOfRange,

    /// <summary>The same key stands twice.</summary>
    Repeated,

    /// <summary>A network that the table lacks, so the part could not be checked.</summary>
    UnknownNetwork,

    /// <summary>Not an address of the network; <see cref="PaymentUriPart.AddressCheck"/> says why.</summary>
    InvalidAddress,

    /// <summary>Not a memo that the network takes; <see cref="PaymentUriPart.MemoCheck"/> says why.</summary>
    InvalidMemo,

    /// <summary>A key that must be understood and is not.</summary>
    RequiredKeyUnknown,

    /// <summary>A name, to be resolved online.</summary>
    Name,

    /// <summary>A private key or recovery phrase.</summary>
    Secret,

    /// <summary>Well formed.</summary>
    Valid,
}

/// <summary>One part of a payment link: what it is for, where it stands, whether it is right. It never holds the text.</summary>
/// <remarks>
/// Labels, messages, memos and unknown keys may hold anything, secrets included. So a part holds a place, and
/// <see cref="ReadFrom"/> takes the value out of the text that the host still has, and may have redacted.
/// </remarks>
public sealed class PaymentUriPart
{
    internal PaymentUriPart(PaymentPartRole role, string? key, Range where, PaymentPartVerdict verdict)
    {
        Role = role;
        Key = key;
        Position = where.Start.Value;
        Length = where.End.Value - Position;
        Verdict = verdict;
    }

    /// <summary>What the part is for.</summary>
    public PaymentPartRole Role { get; }

    /// <summary>The key in front of it, in lower case; null where there is none or where it is not like a key.</summary>
    public string? Key { get; }

    /// <summary>Where the value begins, in UTF-16 code units.</summary>
    public int Position { get; }

    /// <summary>How long the value is, in UTF-16 code units, before percent-decoding.</summary>
    public int Length { get; }

    /// <summary>Which of several payments the part belongs to (ZIP-321); 0 for the first or only one.</summary>
    public int Payment { get; internal init; }

    /// <summary>Whether it is right.</summary>
    public PaymentPartVerdict Verdict { get; internal set; }

    /// <summary>The check of an address or of a token's contract; the default value for other parts.</summary>
    public AddressCheck AddressCheck { get; internal init; }

    /// <summary>The check of a memo; the default value for other parts.</summary>
    public MemoCheck MemoCheck { get; internal init; }

    /// <summary>The value, percent-decoded once, out of the text that was read, or out of a redacted copy of the same length.</summary>
    /// <param name="uri">The text.</param>
    /// <returns>Null where the text is too short or the value is not well encoded.</returns>
    public string? ReadFrom(ReadOnlySpan<char> uri) => Position + Length > uri.Length ? null : PercentText.Decode(uri.Slice(Position, Length));
}
