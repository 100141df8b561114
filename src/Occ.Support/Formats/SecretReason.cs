using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>Why something was taken for a secret.</summary>
[JsonConverter(typeof(KebabCaseConverter<SecretReason>))]
public enum SecretReason
{
    /// <summary>Words near it name it: "my private key is", "密码是".</summary>
    Cue,

    /// <summary>Its checksum fits.</summary>
    Checksum,

    /// <summary>At least twelve words of a recovery word list follow each other, in a way that prose does not.</summary>
    WordRun,

    /// <summary>It begins as only this kind of secret does and has its length, but its checksum fails or was not checked.</summary>
    Prefix,

    /// <summary>Its second half is the public key of its first.</summary>
    KeyPair,

    /// <summary>It is a file or an address form made for secrets: PEM, keystore JSON, otpauth.</summary>
    Structure,
}
