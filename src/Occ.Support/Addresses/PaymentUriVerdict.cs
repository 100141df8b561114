namespace Occ.Support;

/// <summary>How near a text is to a payment link that can be paid.</summary>
public enum PaymentUriVerdict
{
    /// <summary>No scheme or form that is known. The default, so that an answer nobody filled is never "valid".</summary>
    Unrecognised,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than any payment link.</summary>
    TooLong,

    /// <summary>It does not follow the grammar of its scheme, or a checksum in it does not hold.</summary>
    Malformed,

    /// <summary>It names a network that the table lacks.</summary>
    UnknownNetwork,

    /// <summary>It names no recipient.</summary>
    NoAddress,

    /// <summary>An address in it is not one of the network that it claims.</summary>
    InvalidAddress,

    /// <summary>The amount, the memo or another part is not as it must be.</summary>
    InvalidPart,

    /// <summary>It holds a key that must be understood (<c>req-</c>, BIP-321) and is not.</summary>
    RequiredKeyUnknown,

    /// <summary>Its recipient is a name, to be resolved online.</summary>
    Name,

    /// <summary>It holds a private key or recovery phrase.</summary>
    Secret,

    /// <summary>Well formed in every part.</summary>
    Valid,
}

/// <summary>What verdicts and kinds of payment links mean.</summary>
public static class PaymentUriVerdictExtensions
{
    /// <summary>The machine code of a verdict, such as <c>required-key-unknown</c>.</summary>
    public static string Code(this PaymentUriVerdict verdict) => KebabCase.Code(verdict);

    /// <summary>The machine code of a kind, such as <c>token-transfer</c>.</summary>
    public static string Code(this PaymentUriKind kind) => KebabCase.Code(kind);

    /// <summary>Whether the verdict accepts the text.</summary>
    public static bool IsValid(this PaymentUriVerdict verdict) => verdict >= PaymentUriVerdict.Valid;
}
