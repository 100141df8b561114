using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>Keeps conversations and reports in one SQLite file, which several processes of one machine may have open at once.</summary>
/// <remarks>
/// It is opened in the same short time however much it holds. What was acknowledged survives the sudden end of the process, and with
/// <see cref="SqliteDurability.Power"/> that of the machine. The file holds redacted text only, in clear: encrypt the
/// disk where that is not enough. SQLite needs a local disk, not one of a network.
/// </remarks>
public sealed partial class SqliteStore : ISessionStore, IReportStore, IPersonEraser, IDisposable
{
    private const int RowsAtOnce = 500;

    private readonly SqliteStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly SqliteReaders _readers;
    private readonly SqliteWriter _writer;
    private readonly ITimer? _timer;

    /// <summary>Opens the file, or makes it.</summary>
    /// <param name="options">Where and how.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    /// <exception cref="ArgumentException">An option is wrong.</exception>
    /// <exception cref="StoreException">The file can't be used: a newer version or another program wrote it, it is damaged, or it can't be opened.</exception>
    public SqliteStore(SqliteStoreOptions options, TimeProvider? time = null)
        : this(options, time, SqliteSchema.Steps)
    {
    }

    internal SqliteStore(SqliteStoreOptions options, TimeProvider? time, IReadOnlyList<string> steps)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        (_options, _time) = (options, time ?? TimeProvider.System);
        _writer = new(Open(options, steps));
        _readers = new(options);
        _timer = options.MaintenanceInterval == Timeout.InfiniteTimeSpan ? null
            : _time.CreateTimer(_ => MaintainByItself(), null, options.MaintenanceInterval, options.MaintenanceInterval);
    }

    /// <summary>The file.</summary>
    public string Path => _options.Path;

    private long Now => _time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Lists the rows that could not be read, the newest first, 500 at most.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public ValueTask<IReadOnlyList<SetAsideRow>> ListSetAsideAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(_readers.Read<IReadOnlyList<SetAsideRow>>(link =>
        {
            var found = new List<SetAsideRow>();
            using var rows = link["SELECT kind, key, reason, at FROM set_aside ORDER BY id DESC LIMIT $1", 1].Rows(RowsAtOnce);
            while (rows.Read())
            {
                found.Add(new(rows.GetString(0), StoreKey.TryParse(rows.GetString(1), out var key) ? key : default, rows.GetString(2), Time(rows.GetInt64(3))));
            }

            return found;
        }));
    }

    /// <inheritdoc/>
    public async ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(person);
        var erased = await _writer.WriteAsync(
            link => link["DELETE FROM sessions WHERE person = $1", 1].Run(person.Value)
                + link["DELETE FROM reports WHERE person = $1", 1].Run(person.Value)
                + link["DELETE FROM set_aside WHERE person = $1", 1].Run(person.Value),
            cancellationToken).ConfigureAwait(false);
        TryCheckpoint(); // earlier versions of the rows stand in the log beside the file until it is emptied
        return erased;
    }

    /// <summary>Closes the file when what is being written is written.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        _readers.Dispose();
        _writer.Dispose();
    }

    private static SqliteLink Open(SqliteStoreOptions options, IReadOnlyList<string> steps)
    {
        SqliteLink? link = null;
        try
        {
            link = new(options, writes: true);
            SqliteSchema.Migrate(link.Connection, steps);
            if (options.MaxBytes is { } bytes)
            {
                SqliteSchema.Run(link.Connection, FormattableString.Invariant($"PRAGMA max_page_count = {bytes / SqliteSchema.Number(link.Connection, "PRAGMA page_size")}"));
            }

            return link;
        }
        catch (Exception fault)
        {
            link?.Dispose();
            throw fault is SqliteException sqlite ? sqlite.ToStoreException() : fault;
        }
    }

    private static DateTimeOffset Time(long milliseconds) =>
        DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, 253402300799999)); // 9999-12-31T23:59:59.999Z

    private void TryCheckpoint()
    {
        try
        {
            using var link = new SqliteLink(_options, writes: true);
            SqliteSchema.Run(link.Connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // Somebody reads or writes; the log is emptied later.
        }
    }

    private ValueTask<bool> SetAsideAsync(string kind, StoreKey key, string reason, string moving, object guard, CancellationToken cancellationToken)
    {
        var row = new SetAsideRow(kind, key, reason, Time(Now));
        var moved = _writer.WriteAsync(
            link => link[$"INSERT INTO set_aside (kind, key, person, reason, at, body) SELECT $1, key, person, $2, $3, body FROM {moving} = $5", 5]
                    .Run(kind, reason, row.At.ToUnixTimeMilliseconds(), key.Value, guard) > 0
                && link[$"DELETE FROM {moving} = $2".Replace("$4", "$1", StringComparison.Ordinal), 2].Run(key.Value, guard) > 0,
            cancellationToken);
        return TellAsync(moved, row);
    }

    private async ValueTask<bool> TellAsync(ValueTask<bool> moved, SetAsideRow row)
    {
        var isMoved = await moved.ConfigureAwait(false);
        if (isMoved)
        {
            _options.OnSetAside?.Invoke(row);
        }

        return isMoved;
    }
}
