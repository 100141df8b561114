using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>The kinds of secret. Each has a placeholder of its own in every language.</summary>
[JsonConverter(typeof(KebabCaseConverter<SecretKind>))]
public enum SecretKind
{
    /// <summary>A recovery phrase (BIP-39, Electrum, TON and others), or the part of one that was shown.</summary>
    RecoveryPhrase,

    /// <summary>A private key or the seed of one, in any notation.</summary>
    PrivateKey,

    /// <summary>A BIP-32 extended private key: it holds every key of an account.</summary>
    ExtendedPrivateKey,

    /// <summary>A private key that a password protects, such as BIP-38 and NIP-49: worth guessing at.</summary>
    EncryptedKey,

    /// <summary>The encrypted part of a keystore file or of a browser wallet's vault.</summary>
    Keystore,

    /// <summary>A password or a passphrase.</summary>
    Password,

    /// <summary>A PIN.</summary>
    Pin,

    /// <summary>A one-time or verification code.</summary>
    OneTimeCode,

    /// <summary>The secret of an authenticator app, as an otpauth URI.</summary>
    AuthenticatorSecret,

    /// <summary>A phone number in free text; not a secret, but a policy may remove it.</summary>
    PhoneNumber,

    /// <summary>An e-mail address in free text; not a secret, but a policy may remove it.</summary>
    Email,

    /// <summary>The codes that let somebody in without the second factor, one or a list.</summary>
    RecoveryCodes,

    /// <summary>A key, secret or token of an interface for programs: an exchange's API key, a bot's token, a JWT.</summary>
    ApiKey,

    /// <summary>The key of a live session between a wallet and an application, as a WalletConnect URI.</summary>
    SessionKey,

    /// <summary>The number or the security code of a payment card.</summary>
    PaymentCard,

    /// <summary>The number of an identity card, a passport or the like.</summary>
    IdentityNumber,
}
