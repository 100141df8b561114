namespace Occ.Support;

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
