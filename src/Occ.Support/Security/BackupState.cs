namespace Occ.Support;

/// <summary>The state of the backup of a wallet. Null is unknown.</summary>
public sealed record BackupState
{
    /// <summary>Whether the recovery phrase was written down.</summary>
    public bool? Exists { get; init; }

    /// <summary>Whether the backup was checked, in the app or by restoring it.</summary>
    public bool? IsVerified { get; init; }

    /// <summary>Whether the phrase is stored online: a photo, a cloud, mail, a chat, notes.</summary>
    public bool? IsOnline { get; init; }

    /// <summary>How many copies there are.</summary>
    public int? Copies { get; init; }
}
