namespace Occ.Support;

/// <summary>One thing that a message names, and where.</summary>
/// <remarks>An entity never overlaps a secret. An id inside a link is an entity of its own, and so is one inside an error.</remarks>
public sealed record IntakeEntity
{
    internal IntakeEntity(IntakeEntityKind kind, int start, int length, RedactedText text)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Text = text;
    }

    /// <summary>What it is.</summary>
    public IntakeEntityKind Kind { get; }

    /// <summary>Its first position, in UTF-16 code units of the original text.</summary>
    public int Start { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The text as it was written.</summary>
    public RedactedText Text { get; }

    /// <summary>The id of the network, of an address, transaction or network name, if form and context settle it; otherwise null.</summary>
    public string? Network { get; internal init; }

    /// <summary>The ids of all networks that it fits, best first; empty for the kinds that belong to none.</summary>
    public ReportItems<string> Networks { get; internal init; }

    /// <summary>The code of the verdict on an address or transaction id, such as <c>valid</c>; otherwise null.</summary>
    public string? Verdict { get; internal init; }

    /// <summary>Whether the middle was left out, as in lists of wallets and explorers.</summary>
    public bool IsTruncated { get; internal init; }

    /// <summary>The number of an amount in units of the asset, if it can be told.</summary>
    public DecimalText? Amount { get; internal init; }

    /// <summary>The symbol of the asset of an amount, such as <c>USDT</c>, or null.</summary>
    public string? Asset { get; internal init; }

    /// <summary>How a time was told; null for other kinds.</summary>
    public IntakeTimeForm? TimeForm { get; internal init; }

    /// <summary>The point in time, or of a length of time the point that lies so far back; null where it can't be told.</summary>
    public DateTimeOffset? At { get; internal init; }

    /// <summary>Whether an amount or a point in time is only near, such as "over 2000" or a day without an hour.</summary>
    public bool IsApproximate { get; internal init; }

    /// <summary>The code of an error, such as <c>-32000</c>, where message and code were told apart; otherwise empty.</summary>
    public RedactedText ErrorCode { get; internal init; }

    /// <summary>The position after its last code unit.</summary>
    internal int End => Start + Length;

    /// <summary>Returns the kind and the position, not the text.</summary>
    public override string ToString() => FormattableString.Invariant($"{KebabCase.Code(Kind)} at {Start}, {Length} long");
}
