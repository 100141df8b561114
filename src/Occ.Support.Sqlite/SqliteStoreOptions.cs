namespace Occ.Support.Sqlite;

/// <summary>Where and how a <see cref="SqliteStore"/> keeps things.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The path of the file; it is made where there is none. Beside it stand a <c>-wal</c> and a <c>-shm</c> file while it is open.</summary>
    public string Path { get; set; } = "occ-support.db";

    /// <summary>What a write has outlived when it is acknowledged.</summary>
    public SqliteDurability Durability { get; set; } = SqliteDurability.Process;

    /// <summary>The largest that the file may become, in bytes; null for no bound but the disk's. Beyond it, writes fail with <see cref="StoreFailure.Full"/>.</summary>
    public long? MaxBytes { get; set; }

    /// <summary>How long reports are kept; null for ever.</summary>
    public TimeSpan? ReportRetention { get; set; }

    /// <summary>How long an expired conversation can still be shown before it is deleted. Seven days unless said otherwise.</summary>
    public TimeSpan ExpiredFor { get; set; } = TimeSpan.FromDays(7);

    /// <summary>How long rows that can't be read are kept aside. Thirty days unless said otherwise.</summary>
    public TimeSpan SetAsideFor { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How often the store deletes what is too old. Ten minutes unless said otherwise; <see cref="Timeout.InfiniteTimeSpan"/> for never by itself.</summary>
    public TimeSpan MaintenanceInterval { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait while another process writes. Five seconds unless said otherwise.</summary>
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Told of each row that can't be read, when it is set aside; it must not throw.</summary>
    public Action<SetAsideRow>? OnSetAside { get; set; }

    internal void Check()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Path);
        if (MaxBytes is < 65536)
        {
            throw new ArgumentException($"{nameof(MaxBytes)} must be at least 65,536.");
        }

        if (ReportRetention <= TimeSpan.Zero || ExpiredFor < TimeSpan.Zero || SetAsideFor < TimeSpan.Zero || BusyTimeout < TimeSpan.Zero)
        {
            throw new ArgumentException("A time to keep or to wait must not be negative.");
        }

        if (MaintenanceInterval != Timeout.InfiniteTimeSpan && MaintenanceInterval < TimeSpan.FromSeconds(1))
        {
            throw new ArgumentException($"{nameof(MaintenanceInterval)} must be at least a second, or infinite.");
        }
    }
}
