using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>A connection with the statements that were prepared on it. One thread at a time uses it.</summary>
internal sealed class SqliteLink : IDisposable
{
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public SqliteLink(SqliteStoreOptions options, bool writes)
    {
        var address = new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            Mode = writes ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)Math.Ceiling(options.BusyTimeout.TotalSeconds),
        };
        Connection = new(address.ToString());
        try
        {
            Connection.Open();
            SqliteSchema.Run(Connection, FormattableString.Invariant($"PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds}"));
            SqliteSchema.Run(Connection, writes ? SettingsOfWriter(options) : "PRAGMA query_only = 1; PRAGMA cache_size = -4096");
        }
        catch
        {
            Connection.Dispose();
            throw;
        }
    }

    public SqliteConnection Connection { get; }

    public Statement this[string sql, int parameters]
    {
        get
        {
            if (!_statements.TryGetValue(sql, out var statement))
            {
                statement = new(Connection, sql, parameters);
                _statements.Add(sql, statement);
            }

            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        Connection.Dispose();
    }

    /// <summary>What is deleted is overwritten with zeros, so that an erased person is gone from the file.</summary>
    private static string SettingsOfWriter(SqliteStoreOptions options) => $"""
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = {(options.Durability == SqliteDurability.Power ? "FULL" : "NORMAL")};
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -16384;
        PRAGMA journal_size_limit = 67108864;
        PRAGMA foreign_keys = ON;
        """;
}
