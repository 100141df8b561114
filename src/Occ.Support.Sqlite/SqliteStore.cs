using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>Keeps conversations and reports in one SQLite file, which several processes of one machine may have open at once.</summary>
/// <remarks>
/// It is opened in the same short time however much it holds. What was acknowledged survives the sudden end of the process, and with
/// <see cref="SqliteDurability.Power"/> that of the machine. The file holds redacted text only, in clear: encrypt the
/// disk where that is not enough. SQLite needs a local disk, not one of a network.
/// </remarks>
public sealed class SqliteStore : ISessionStore, IReportStore, IPersonEraser, IDisposable
{
    private readonly SqliteStoreOptions _options;
    private readonly SqliteReaders _readers;
    private readonly SqliteWriter _writer;
    private readonly SetAsideTable _setAside;
    private readonly SessionTable _sessions;
    private readonly ReportTable _reports;
    private readonly Retention _retention;
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
        time ??= TimeProvider.System;
        _options = options;
        _writer = new(Open(options, steps));
        _readers = new(options);
        _setAside = new(_readers, _writer, options, time);
        _retention = new(_writer, options, time);
        _sessions = new(_readers, _writer, _setAside, _retention, time);
        _reports = new(_readers, _writer, _setAside, time);
        _timer = options.MaintenanceInterval == Timeout.InfiniteTimeSpan ? null
            : time.CreateTimer(_ => MaintainByItself(), null, options.MaintenanceInterval, options.MaintenanceInterval);
    }

    /// <summary>The file.</summary>
    public string Path => _options.Path;

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default) => _sessions.GetAsync(key, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default) =>
        _sessions.PutAsync(key, session, expectedRevision, person, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default) =>
        _sessions.DeleteAsync(key, expectedRevision, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person = null, CancellationToken cancellationToken = default) =>
        _reports.AppendAsync(key, report, person, cancellationToken);

    /// <inheritdoc/>
    ValueTask<StoreAnswer<StoredReport>> IReportStore.GetAsync(StoreKey key, CancellationToken cancellationToken) => GetReportAsync(key, cancellationToken);

    /// <summary>Looks a report up.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="StoreStatus.Found"/>, <see cref="StoreStatus.Missing"/> or <see cref="StoreStatus.SetAside"/>.</returns>
    public ValueTask<StoreAnswer<StoredReport>> GetReportAsync(StoreKey key, CancellationToken cancellationToken = default) => _reports.GetAsync(key, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken = default) => _reports.QueryAsync(query, cancellationToken);

    /// <summary>Lists the rows that could not be read, the newest first, 500 at most.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public ValueTask<IReadOnlyList<SetAsideRow>> ListSetAsideAsync(CancellationToken cancellationToken = default) => _setAside.ListAsync(cancellationToken);

    /// <summary>Deletes what is too old: conversations some days after they expired, reports after their retention, rows set aside. The store does so by itself now and then.</summary>
    /// <param name="cancellationToken">Stops after the present few rows.</param>
    /// <returns>How many rows were deleted.</returns>
    public ValueTask<int> MaintainAsync(CancellationToken cancellationToken = default) => _retention.MaintainAsync(cancellationToken);

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

    private async void MaintainByItself()
    {
        try
        {
            await MaintainAsync().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is StoreException or ObjectDisposedException)
        {
            // The next round tries again; whoever writes in the meantime is told.
        }
    }
}
