namespace Occ.Support;

/// <summary>What a scanner does where a text alone does not decide it. The default is what suits a message before it is sent.</summary>
public sealed record SecretPolicy
{
    /// <summary>Contact details are redacted, and what may be a key or a hash is settled by the whole message.</summary>
    public static SecretPolicy Default { get; } = new();

    /// <summary>What becomes of phone numbers.</summary>
    public ContactHandling PhoneNumbers { get; init; }

    /// <summary>What becomes of e-mail addresses.</summary>
    public ContactHandling Emails { get; init; }

    /// <summary>What becomes of 64 hexadecimal digits that no word near them calls a key or a hash.</summary>
    public BareHexHandling BareHex { get; init; }
}
