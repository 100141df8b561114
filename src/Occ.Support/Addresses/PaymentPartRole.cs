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
