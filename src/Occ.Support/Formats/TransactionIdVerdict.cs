namespace Occ.Support;

/// <summary>How near a text is to a transaction id, from "nothing like one" to valid.</summary>
/// <remarks>"Valid" means well formed. Nobody can say offline that the transaction exists or went through.</remarks>
public enum TransactionIdVerdict
{
    /// <summary>The text is like no id that was looked for. The default, so that an answer nobody filled is never "valid".</summary>
    Unrecognised,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than any id.</summary>
    TooLong,

    /// <summary>The right letters, but too many or too few of them.</summary>
    WrongLength,

    /// <summary>A character that the notation does not have; the position says which.</summary>
    InvalidCharacter,

    /// <summary>The text lacks the prefix of the network's ids, or has another.</summary>
    WrongPrefix,

    /// <summary>A number in it is larger than the notation allows.</summary>
    OutOfRange,

    /// <summary>The checksum does not hold: at least one character is wrong.</summary>
    ChecksumMismatch,

    /// <summary>A well-formed id of other networks.</summary>
    WrongNetwork,

    /// <summary>An id with its middle or its end left out, such as an explorer shows in lists.</summary>
    Truncated,

    /// <summary>A good id with something around it; the position and length say where the id stands.</summary>
    SurroundingText,

    /// <summary>An address stands where an id was expected.</summary>
    Address,

    /// <summary>A hash with so many leading zeros that it is a block's.</summary>
    BlockHash,

    /// <summary>Well formed, but known to be something else, such as the topic of an event or the hash of no bytes.</summary>
    NotATransaction,

    /// <summary>A recovery phrase, private key or other secret. It must never be shared.</summary>
    Secret,

    /// <summary>Well formed in an accepted spelling that is not the canonical one.</summary>
    ValidVariant,

    /// <summary>Well formed in the canonical spelling.</summary>
    Valid,
}

/// <summary>What a verdict means.</summary>
public static class TransactionIdVerdictExtensions
{
    private static readonly TransactionIdConfusable[] IsAddress = [TransactionIdConfusable.Address];
    private static readonly TransactionIdConfusable[] IsKey = [TransactionIdConfusable.PrivateKey];
    private static readonly TransactionIdConfusable[] IsBlock = [TransactionIdConfusable.BlockHash];

    /// <summary>The machine code of a verdict, such as <c>wrong-length</c>; every accepted verdict's begins with <c>valid</c>.</summary>
    public static string Code(this TransactionIdVerdict verdict) => KebabCase.Code(verdict);

    /// <summary>Whether the verdict accepts the text.</summary>
    public static bool IsValid(this TransactionIdVerdict verdict) => verdict >= TransactionIdVerdict.ValidVariant;

    /// <summary>What the text is by a verdict that says so.</summary>
    internal static TransactionIdConfusable[] Implies(this TransactionIdVerdict verdict) => verdict switch
    {
        TransactionIdVerdict.Address => IsAddress,
        TransactionIdVerdict.Secret => IsKey,
        TransactionIdVerdict.BlockHash => IsBlock,
        _ => [],
    };
}
