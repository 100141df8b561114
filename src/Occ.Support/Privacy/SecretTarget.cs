namespace Occ.Support;

/// <summary>What a secret opens, the most urgent first.</summary>
internal enum SecretTarget : byte
{
    /// <summary>A wallet.</summary>
    Wallet,

    /// <summary>An account, an app or a device.</summary>
    Account,

    /// <summary>What programs may do in an account, or a session of theirs.</summary>
    Program,

    /// <summary>A payment card.</summary>
    Card,

    /// <summary>Nothing by itself: it says who somebody is.</summary>
    Nothing,
}
