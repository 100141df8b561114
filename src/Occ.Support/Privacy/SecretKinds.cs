namespace Occ.Support;

/// <summary>What a kind of secret is called on the wire.</summary>
public static class SecretKinds
{
    /// <summary>The machine code of a kind, such as <c>recovery-phrase</c>.</summary>
    /// <param name="kind">A defined kind.</param>
    public static string Code(this SecretKind kind) => KebabCase.Code(kind);

    /// <summary>What a secret of a kind opens.</summary>
    internal static SecretTarget Opens(this SecretKind kind) => kind switch
    {
        SecretKind.RecoveryPhrase or SecretKind.PrivateKey or SecretKind.ExtendedPrivateKey or SecretKind.EncryptedKey or SecretKind.Keystore => SecretTarget.Wallet,
        SecretKind.ApiKey or SecretKind.SessionKey => SecretTarget.Program,
        SecretKind.PaymentCard => SecretTarget.Card,
        SecretKind.PhoneNumber or SecretKind.Email or SecretKind.IdentityNumber => SecretTarget.Nothing,
        _ => SecretTarget.Account,
    };
}
