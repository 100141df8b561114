namespace Occ.Support;

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
