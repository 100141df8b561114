namespace Occ.Support;

/// <summary>How near a text is to an address, from "nothing like one" to valid.</summary>
/// <remarks>The machine code of a value is its name in kebab case, see <see cref="AddressVerdictExtensions.Code"/>.</remarks>
public enum AddressVerdict
{
    /// <summary>The text is like no address that was looked for. The default, so that an answer nobody filled is never "valid".</summary>
    Unrecognised,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text is longer than any address.</summary>
    TooLong,

    /// <summary>The name or symbol of a network, coin or token.</summary>
    Ticker,

    /// <summary>An e-mail address, or a payment name of the same form (Lightning address, BIP-353, NIP-05): <c>user@domain</c> alone does not say which.</summary>
    Email,

    /// <summary>A hash with so many leading zeros that it is a block's.</summary>
    BlockHash,

    /// <summary>A transaction id, as far as its form says.</summary>
    TransactionId,

    /// <summary>A Lightning invoice or offer, an LNURL or another request to pay: for one payment or purpose, not an address to keep.</summary>
    PaymentRequest,

    /// <summary>An extended public key, a descriptor or a view key: not an address, and it shows all addresses and balances of an account.</summary>
    ExtendedPublicKey,

    /// <summary>The text has the right beginning and letters but too many or too few of them.</summary>
    WrongLength,

    /// <summary>A character that the notation does not have; the position says which.</summary>
    InvalidCharacter,

    /// <summary>Upper and lower case are mixed in a notation that forbids it.</summary>
    MixedCase,

    /// <summary>The text lacks the prefix of the network, or has another.</summary>
    WrongPrefix,

    /// <summary>The text is well built, but its version bytes are not the network's.</summary>
    WrongVersion,

    /// <summary>The checksum does not hold: at least one character is wrong.</summary>
    ChecksumMismatch,

    /// <summary>A good address of another network.</summary>
    WrongNetwork,

    /// <summary>A good address of a test network, where a main network was asked for.</summary>
    TestNetwork,

    /// <summary>An address with its middle or its end left out, such as a wallet shows in lists.</summary>
    Truncated,

    /// <summary>A letter of another script that looks like the right one; the position says which.</summary>
    LookAlikeCharacters,

    /// <summary>A good address with something around it; the position and length say where the address stands.</summary>
    SurroundingText,

    /// <summary>A name that has to be resolved online, not an address.</summary>
    Name,

    /// <summary>A recovery phrase, private key or other secret. It must never be shared.</summary>
    Secret,

    /// <summary>Well formed in a notation or spelling that has no checksum, so a typing mistake could not be seen.</summary>
    ValidWithoutChecksum,

    /// <summary>Well formed, checksum included.</summary>
    Valid,
}

/// <summary>What a verdict means.</summary>
public static class AddressVerdictExtensions
{
    /// <summary>The machine code of a verdict, such as <c>checksum-mismatch</c>; every accepted verdict's begins with <c>valid</c>.</summary>
    public static string Code(this AddressVerdict verdict) => KebabCase.Code(verdict);

    /// <summary>Whether the verdict accepts the text.</summary>
    public static bool IsValid(this AddressVerdict verdict) => verdict >= AddressVerdict.ValidWithoutChecksum;
}
