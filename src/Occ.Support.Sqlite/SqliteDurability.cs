namespace Occ.Support.Sqlite;

/// <summary>What a write has outlived when it is acknowledged.</summary>
public enum SqliteDurability
{
    /// <summary>The end of the process, however sudden. When the power of the machine fails, the last moments may be missing; the file stays whole.</summary>
    Process,

    /// <summary>The failure of the power too, as far as the disk tells the truth. Each write waits for the disk.</summary>
    Power,
}
