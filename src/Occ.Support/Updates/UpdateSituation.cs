namespace Occ.Support;

/// <summary>What is known before an update. Whatever is null is unknown, never fine.</summary>
public sealed record UpdateSituation
{
    /// <summary>The id of the product in the table of releases.</summary>
    public string? Product { get; init; }

    /// <summary>The installed version, as the person copied it.</summary>
    public string? Installed { get; init; }

    /// <summary>The system, as the table of releases names it, such as <c>android</c>.</summary>
    public string? System { get; init; }

    /// <summary>The version of the system.</summary>
    public string? SystemVersion { get; init; }

    /// <summary>The state of the backup.</summary>
    public UpdateBackup? Backup { get; init; }

    /// <summary>When the backup was last checked.</summary>
    public DateOnly? BackupChecked { get; init; }

    /// <summary>The network.</summary>
    public UpdateConnection? Connection { get; init; }

    /// <summary>Whether every byte costs.</summary>
    public bool? IsMetered { get; init; }

    /// <summary>Whether the connection breaks off.</summary>
    public bool? IsUnstable { get; init; }

    /// <summary>The charge of the battery in percent.</summary>
    public int? BatteryPercent { get; init; }

    /// <summary>Whether the device is plugged in.</summary>
    public bool? IsCharging { get; init; }

    /// <summary>The free room in megabytes.</summary>
    public int? FreeMegabytes { get; init; }

    /// <summary>Where the update would come from.</summary>
    public UpdateSource? Source { get; init; }

    /// <summary>Whether the signature or checksum of the file is right; it matters where no store looks at it.</summary>
    public bool? IsSignatureRight { get; init; }

    /// <summary>Whether there are accounts that the recovery phrase does not cover: imported keys, other devices.</summary>
    public bool? HasImportedKeys { get; init; }

    /// <summary>Whether the wallet has a passphrase beside the phrase.</summary>
    public bool? UsesPassphrase { get; init; }

    /// <summary>Reads a situation from JSON, strictly: <c>docs/waiting-and-updates.md</c> names the members.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="faults">Every fault; none where there is a situation.</param>
    /// <returns>The situation, or null.</returns>
    public static UpdateSituation? Read(string json, out IReadOnlyList<DataFault> faults)
    {
        ArgumentNullException.ThrowIfNull(json);
        var file = new DataFile();
        var situation = file.Read(json, Read);
        faults = file.Faults;
        return situation;
    }

    /// <summary>Returns the name of the type: what a person typed stays out of logs.</summary>
    public override string ToString() => nameof(UpdateSituation);

    internal static UpdateSituation Read(DataObject root) => new()
    {
        Product = root.Text("product"),
        Installed = root.Text("installed"),
        System = root.Text("system"),
        SystemVersion = root.Text("systemVersion"),
        Backup = root.Code<UpdateBackup>("backup"),
        BackupChecked = root.Date("backupChecked"),
        Connection = root.Code<UpdateConnection>("connection"),
        IsMetered = root.Flag("metered"),
        IsUnstable = root.Flag("unstable"),
        BatteryPercent = root.Integer("batteryPercent", 0, 100),
        IsCharging = root.Flag("charging"),
        FreeMegabytes = root.Integer("freeMegabytes", 0, int.MaxValue),
        Source = root.Code<UpdateSource>("source"),
        IsSignatureRight = root.Flag("signatureRight"),
        HasImportedKeys = root.Flag("importedKeys"),
        UsesPassphrase = root.Flag("passphrase"),
    };
}
