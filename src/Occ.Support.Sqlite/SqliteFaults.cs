using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>What the codes of SQLite mean for a host (sqlite.org/rescode.html).</summary>
internal static class SqliteFaults
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;
    private const int NoSpaceForSharedMemory = 4874; // SQLITE_IOERR_SHMSIZE

    public static StoreException ToStoreException(this SqliteException fault) => fault.SqliteErrorCode switch
    {
        Full => new(StoreFailure.Full, "There is no room left for the store: the disk is full, or the file is as large as it may become. Nothing that was acknowledged is lost. Make room; the store needs no restart.", fault),
        IoError when fault.SqliteExtendedErrorCode == NoSpaceForSharedMemory => new(StoreFailure.Full, "There is no room left on the disk beside the file of the store. Make room; the store needs no restart.", fault),
        Busy or Locked => new(StoreFailure.Unavailable, "Another process writes to the file of the store, and did not finish in time. Try again.", fault),
        ReadOnly => new(StoreFailure.Unavailable, "The file of the store, or its folder, can't be written. See to its permissions.", fault),
        CannotOpen => new(StoreFailure.Unavailable, "The file of the store can't be opened. See to it that its folder exists and can be written.", fault),
        Corrupt => new(StoreFailure.Damaged, "The file of the store is damaged. Stop writing, keep the file, and restore a copy.", fault),
        NotADatabase => new(StoreFailure.Damaged, "The file of the store is no SQLite database. Name another file.", fault),
        _ => new(StoreFailure.Unavailable, FormattableString.Invariant($"The store failed with SQLite's code {fault.SqliteExtendedErrorCode}. Try again."), fault),
    };
}
