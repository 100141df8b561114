using System.Text.Json.Serialization;

namespace Occ.Support;

/// <summary>What is looked at before an update.</summary>
[JsonConverter(typeof(KebabCaseConverter<UpdateCheckKind>))]
public enum UpdateCheckKind
{
    /// <summary>Where the update comes from.</summary>
    Source,

    /// <summary>Whether its signature or checksum is right.</summary>
    Signature,

    /// <summary>Whether the system is new enough.</summary>
    System,

    /// <summary>Whether there is a backup that was checked.</summary>
    Backup,

    /// <summary>Whether the check was lately.</summary>
    BackupAge,

    /// <summary>Whether the network is one's own and steady.</summary>
    Connection,

    /// <summary>Whether the battery lasts.</summary>
    Power,

    /// <summary>Whether there is room.</summary>
    Storage,
}
