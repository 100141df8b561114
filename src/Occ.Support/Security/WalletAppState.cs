namespace Occ.Support;

/// <summary>The state of a wallet app. Null is unknown.</summary>
public sealed record WalletAppState
{
    /// <summary>Whether there is a newer version.</summary>
    public bool? IsBehind { get; init; }

    /// <summary>Whether the version is below the supported minimum, or known to be vulnerable.</summary>
    public bool? IsUnsafe { get; init; }

    /// <summary>Whether the update or the app comes from the official store or site.</summary>
    public bool? IsFromOfficialSource { get; init; }

    /// <summary>Whether the signature of what is to be installed was found wrong.</summary>
    public bool? IsSignatureWrong { get; init; }
}
