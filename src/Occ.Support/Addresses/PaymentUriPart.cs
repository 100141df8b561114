namespace Occ.Support;

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
