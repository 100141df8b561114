namespace Occ.Support;

/// <summary>What a word says about the text around it.</summary>
internal enum Cue : byte
{
    None,

    /// <summary>A recovery phrase is near: seed, mnemonic, 助记词.</summary>
    Phrase,

    /// <summary>Makes "key" a private one: private, signing, privada.</summary>
    PrivateWord,

    /// <summary>The word "secret": makes "key" a private one, and may name a value itself.</summary>
    SecretWord,

    /// <summary>Makes "key" a public one.</summary>
    PublicWord,

    /// <summary>The word "key", which says nothing alone.</summary>
    KeyWord,

    /// <summary>Spanish "clave": a key, and a password.</summary>
    KeyOrPassword,

    /// <summary>A private key is near: privkey, sweep, 私钥.</summary>
    PrivateKey,

    /// <summary>Something harmless of the same shape is near: hash, tx, signature, order, 区块.</summary>
    Harmless,

    /// <summary>A password or passphrase is near.</summary>
    Password,

    /// <summary>The last word of "mot de passe".</summary>
    PasswordTail,

    /// <summary>A PIN is near.</summary>
    Pin,

    /// <summary>Makes "code" a one-time code: verification, sms, login.</summary>
    OneTimeWord,

    /// <summary>The word "code", which says nothing alone.</summary>
    CodeWord,

    /// <summary>A one-time code is near: otp, 验证码.</summary>
    OneTimeCode,

    /// <summary>An authenticator app: before "code" or a number a one-time code, before "key" or "secret" its secret.</summary>
    Authenticator,

    /// <summary>The secret of an authenticator app is near.</summary>
    AuthenticatorSecret,

    /// <summary>Makes "codes" recovery codes: emergency, secours.</summary>
    BackupWord,

    /// <summary>Recovery or backup codes are near.</summary>
    RecoveryCodes,

    /// <summary>Makes "key", "secret" or "token" that of an interface for programs: api, access, bot.</summary>
    ApiWord,

    /// <summary>The word "token", which is mostly a coin.</summary>
    TokenWord,

    /// <summary>A key of an interface for programs is near.</summary>
    ApiKey,

    /// <summary>May begin a token by itself: sk, ghp, xoxb.</summary>
    TokenPrefix,

    /// <summary>A payment card is near.</summary>
    Card,

    /// <summary>The security code of a payment card is near.</summary>
    CardCode,

    /// <summary>The number of an identity card, a passport or the like is near.</summary>
    Identity,

    /// <summary>A phone number is near.</summary>
    Phone,

    /// <summary>Takes back what follows: never, 从未.</summary>
    Never,

    /// <summary>The member of a keystore that holds the encrypted part.</summary>
    Crypto,

    /// <summary>The member of a keystore's encrypted part that holds the key.</summary>
    Ciphertext,

    /// <summary>A member that a browser wallet's vault begins with.</summary>
    Vault,

    /// <summary>The member of a Polkadot account file that holds the key.</summary>
    Encoded,

    /// <summary>Begins a PEM block.</summary>
    Begin,

    /// <summary>Begins an authenticator's URI.</summary>
    OtpAuth,

    /// <summary>Begins a WalletConnect URI.</summary>
    WalletConnect,

    /// <summary>Between the words of a list: word, and, st, nd.</summary>
    Label,
}
