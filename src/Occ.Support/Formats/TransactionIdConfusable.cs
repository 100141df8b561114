using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What else a text of the form of a transaction id can be.</summary>
[JsonConverter(typeof(KebabCaseConverter<TransactionIdConfusable>))]
public enum TransactionIdConfusable
{
    /// <summary>A private key or the seed of one: the same digits, and worth everything in the wallet.</summary>
    PrivateKey,

    /// <summary>The hash of a block, ledger or checkpoint.</summary>
    BlockHash,

    /// <summary>The number of a block.</summary>
    BlockNumber,

    /// <summary>An address, account or contract.</summary>
    Address,

    /// <summary>A public key or the fingerprint of one.</summary>
    PublicKey,

    /// <summary>The hash of an ERC-4337 user operation; explorers want the hash of the transaction that carried it.</summary>
    UserOperationHash,

    /// <summary>The hash of a message, which wallets show before the transaction exists. TON.</summary>
    MessageHash,

    /// <summary>A token, coin, asset or collectible.</summary>
    TokenId,

    /// <summary>An object on chain, such as Sui's and Aptos's.</summary>
    ObjectId,

    /// <summary>The topic of an event.</summary>
    EventTopic,

    /// <summary>A slot of a contract's storage, or its content.</summary>
    StorageSlot,

    /// <summary>A message between networks.</summary>
    BridgeMessageId,

    /// <summary>The payment hash of a Lightning invoice, or its preimage, which is secret until the payment is made.</summary>
    PaymentHash,

    /// <summary>The hash of a transaction with its signatures; explorers want the one without.</summary>
    WitnessId,

    /// <summary>The id of a chain.</summary>
    ChainId,

    /// <summary>An event of a block, numbered as extrinsics are.</summary>
    EventId,

    /// <summary>The number of an order at an exchange or shop.</summary>
    OrderNumber,

    /// <summary>A value that stands where nothing is, such as zeros or the hash of no bytes.</summary>
    Placeholder,
}

/// <summary>The code and the name of what an id can be confused with.</summary>
public static class TransactionIdConfusableExtensions
{
    /// <summary>The machine code, such as <c>private-key</c>.</summary>
    public static string Code(this TransactionIdConfusable confusable) => KebabCase.Code(confusable);

    /// <summary>What it is in words, such as "a private key".</summary>
    /// <param name="confusable">What an id can be confused with.</param>
    /// <param name="language">A BCP-47 tag; English where the library lacks the language.</param>
    public static string NameIn(this TransactionIdConfusable confusable, string? language) => TextCatalog.BuiltIn.Get("transactions.confusable." + confusable.Code(), language);
}
