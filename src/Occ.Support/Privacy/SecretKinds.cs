namespace Occ.Support;

/// <summary>What a kind of secret is called on the wire.</summary>
public static class SecretKinds
{
    /// <summary>The machine code of a kind, such as <c>recovery-phrase</c>.</summary>
    /// <param name="kind">A defined kind.</param>
    public static string Code(this SecretKind kind) => KebabCase.Code(kind);

    /// <summary>What stands in a redacted text in place of a secret, such as <c>[recovery phrase]</c>; where a policy masks contacts, they stand as their mask.</summary>
    /// <param name="kind">A defined kind.</param>
    /// <param name="language">A BCP-47 tag; null reads as English.</param>
    public static string Placeholder(this SecretKind kind, string? language = null) => Placeholders.Of(kind, language);

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
