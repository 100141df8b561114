using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>The tables of the file, as the steps by which one version became the next.</summary>
/// <remarks>A step that was released is never changed: files are out there that have taken it.</remarks>
internal static class SqliteSchema
{
    private const int ApplicationId = 0x4F434353; // "OCCS"

    /// <summary>The steps: the first makes version 1 of an empty file. Times are Unix milliseconds in UTC.</summary>
    public static readonly string[] Steps =
    [
        """
        CREATE TABLE sessions (
            key TEXT NOT NULL PRIMARY KEY,
            revision INTEGER NOT NULL,
            person TEXT,
            saved INTEGER NOT NULL,
            expires INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessions_by_expiry ON sessions (expires);
        CREATE INDEX sessions_by_person ON sessions (person) WHERE person IS NOT NULL;
        CREATE TABLE reports (
            key TEXT NOT NULL PRIMARY KEY,
            received INTEGER NOT NULL,
            category TEXT NOT NULL,
            network TEXT NOT NULL,
            status TEXT NOT NULL,
            person TEXT,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX reports_by_time ON reports (received, key);
        CREATE INDEX reports_by_category ON reports (category, received, key);
        CREATE INDEX reports_by_network ON reports (network, received, key);
        CREATE INDEX reports_by_status ON reports (status, received, key);
        CREATE INDEX reports_by_person ON reports (person, received, key) WHERE person IS NOT NULL;
        CREATE TABLE set_aside (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            key TEXT NOT NULL,
            person TEXT,
            reason TEXT NOT NULL,
            at INTEGER NOT NULL,
            body TEXT NOT NULL
        ) STRICT;
        CREATE INDEX set_aside_by_person ON set_aside (person) WHERE person IS NOT NULL;
        CREATE TABLE clock (id INTEGER PRIMARY KEY CHECK (id = 1), latest INTEGER NOT NULL) STRICT;
        """,
    ];

    /// <summary>Brings the file to the last version.</summary>
    /// <exception cref="StoreException">A newer version or another program wrote the file; nothing was changed.</exception>
    public static void Migrate(SqliteConnection connection, IReadOnlyList<string> steps)
    {
        var version = Refuse(connection, steps.Count);
        if (version == steps.Count)
        {
            return;
        }

        Run(connection, "BEGIN IMMEDIATE");
        try
        {
            // Another process may have been faster while this one waited.
            for (version = Refuse(connection, steps.Count); version < steps.Count; version++)
            {
                Run(connection, steps[version]);
            }

            Run(connection, FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {steps.Count}; COMMIT"));
        }
        catch
        {
            Run(connection, "ROLLBACK");
            throw;
        }
    }

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static int Refuse(SqliteConnection connection, int known)
    {
        var version = (int)Number(connection, "PRAGMA user_version");
        var isEmpty = Number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        return !isEmpty && Number(connection, "PRAGMA application_id") != ApplicationId
                ? throw new StoreException(StoreFailure.Damaged, "The file is the database of another program. It was not changed. Name another file.")
            : version > known
                ? throw new StoreException(StoreFailure.NewerSchema, FormattableString.Invariant($"A newer version of Occ.Support.Sqlite wrote the file: its schema is {version}, and this version knows {known}. It was not changed. Update the package, or name another file."))
            : version;
    }
}
