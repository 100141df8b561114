namespace Occ.Support;

/// <summary>How an account is protected. Null is unknown.</summary>
public sealed record AccountPosture
{
    /// <summary>How old the password is.</summary>
    public TimeSpan? PasswordAge { get; init; }

    /// <summary>Whether the password was leaked or misused.</summary>
    public bool? IsPasswordCompromised { get; init; }

    /// <summary>How many characters the password has.</summary>
    public int? PasswordLength { get; init; }

    /// <summary>Whether the password is common, or holds a name, a date or a pattern.</summary>
    public bool? IsPasswordCommon { get; init; }

    /// <summary>Whether the password is used elsewhere too.</summary>
    public bool? IsPasswordReused { get; init; }

    /// <summary>Whether the person uses a password manager.</summary>
    public bool? UsesPasswordManager { get; init; }

    /// <summary>The second factors that are on; empty where there is none, null where that is unknown.</summary>
    public IReadOnlyList<AuthenticationFactor>? Factors { get; init; }

    /// <summary>Whether the account holds a lot.</summary>
    public bool? IsHighValue { get; init; }

    /// <summary>Whether there are recovery codes for the second factor.</summary>
    public bool? HasRecoveryCodes { get; init; }

    /// <summary>Whether the recovery codes are stored online.</summary>
    public bool? StoresRecoveryCodesOnline { get; init; }

    /// <summary>Whether there are signs that the phone number was taken over.</summary>
    public bool? HasSimSwapSigns { get; init; }

    /// <summary>Whether the account at the telephone carrier has a PIN.</summary>
    public bool? HasCarrierPin { get; init; }

    /// <summary>Whether the mailbox of the account has a second factor.</summary>
    public bool? HasMailboxFactor { get; init; }

    /// <summary>Whether the mailbox has the same password.</summary>
    public bool? SharesPasswordWithMailbox { get; init; }

    /// <summary>Whether a device is signed in that the person does not know.</summary>
    public bool? HasUnknownSession { get; init; }

    /// <summary>How long ago the oldest sign-in that is still valid was.</summary>
    public TimeSpan? OldestSession { get; init; }

    /// <summary>Whether an API key may withdraw.</summary>
    public bool? CanApiKeyWithdraw { get; init; }

    /// <summary>Whether every API key is tied to IP addresses.</summary>
    public bool? HasApiKeyAddressList { get; init; }

    /// <summary>Whether withdrawals go to listed addresses only.</summary>
    public bool? HasWithdrawalList { get; init; }

    /// <summary>Whether several people use the account, or it is rented.</summary>
    public bool? IsShared { get; init; }
}
