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

/// <summary>What a payment link asks for.</summary>
public enum PaymentUriKind
{
    /// <summary>Nothing was recognised.</summary>
    None,

    /// <summary>A transfer of the network's own coin, or of any amount of it.</summary>
    Transfer,

    /// <summary>A transfer of a token.</summary>
    TokenTransfer,

    /// <summary>A call of a contract.</summary>
    ContractCall,

    /// <summary>A transaction that somebody else made, to be signed: what it does cannot be seen from the link.</summary>
    TransactionRequest,

    /// <summary>A Lightning invoice (BOLT-11): good for one payment, for a limited time.</summary>
    LightningInvoice,

    /// <summary>A Lightning offer or one of its messages (BOLT-12); it has no checksum.</summary>
    LightningOffer,

    /// <summary>A link to a service that speaks LNURL.</summary>
    Lnurl,

    /// <summary>A name that pays over Lightning, <c>user@domain</c>.</summary>
    LightningAddress,

    /// <summary>An account with its network (CAIP-10); it asks for no payment.</summary>
    AccountId,
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
