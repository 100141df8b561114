namespace Occ.Support;

/// <summary>What a word says about the text around it.</summary>
internal enum Cue : byte
{
    None,

    /// <summary>A recovery phrase is near: seed, mnemonic, 助记词.</summary>
    Phrase,

    /// <summary>Makes "key" a private one: private, secret, signing.</summary>
    PrivateWord,

    /// <summary>Makes "key" a public one.</summary>
    PublicWord,

    /// <summary>The word "key", which says nothing alone.</summary>
    KeyWord,

    /// <summary>A private key is near: privkey, sweep, 私钥.</summary>
    PrivateKey,

    /// <summary>Something harmless of the same shape is near: hash, tx, signature, 区块.</summary>
    Harmless,

    /// <summary>A password or passphrase is near.</summary>
    Password,

    /// <summary>A PIN is near.</summary>
    Pin,

    /// <summary>Makes "code" a one-time code: verification, sms, login.</summary>
    OneTimeWord,

    /// <summary>The word "code", which says nothing alone.</summary>
    CodeWord,

    /// <summary>A one-time code is near: otp, 验证码.</summary>
    OneTimeCode,

    /// <summary>Takes back what follows: never, 从未.</summary>
    Never,

    /// <summary>The member of a keystore that holds the encrypted part.</summary>
    Crypto,

    /// <summary>The member of a keystore's encrypted part that holds the key.</summary>
    Ciphertext,

    /// <summary>Begins a PEM block.</summary>
    Begin,

    /// <summary>Begins an authenticator's URI.</summary>
    OtpAuth,

    /// <summary>Between the words of a list: word, and, st, nd.</summary>
    Label,
}
