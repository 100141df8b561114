namespace Occ.Support.Sqlite;

/// <content>What is too old, and a clock that goes back.</content>
public sealed partial class SqliteStore
{
    private static readonly long ClockSkew = (long)TimeSpan.FromMinutes(5).TotalMilliseconds;

    /// <summary>Deletes what is too old: conversations some days after they expired, reports after their retention, rows set aside. The store does so by itself now and then.</summary>
    /// <param name="cancellationToken">Stops after the present few rows.</param>
    /// <returns>How many rows were deleted.</returns>
    public async ValueTask<int> MaintainAsync(CancellationToken cancellationToken = default)
    {
        if (await ClockWentBackAsync(cancellationToken).ConfigureAwait(false))
        {
            await TurnBackAsync(cancellationToken).ConfigureAwait(false);
        }

        var deleted = await DeleteAsync("sessions WHERE key IN (SELECT key FROM sessions WHERE expires", _options.ExpiredFor, cancellationToken).ConfigureAwait(false);
        deleted += await DeleteAsync("set_aside WHERE id IN (SELECT id FROM set_aside WHERE at", _options.SetAsideFor, cancellationToken).ConfigureAwait(false);
        return _options.ReportRetention is { } retention
            ? deleted + await DeleteAsync("reports WHERE key IN (SELECT key FROM reports WHERE received", retention, cancellationToken).ConfigureAwait(false)
            : deleted;
    }

    /// <summary>A few rows in each transaction, so that nobody waits long for the writer.</summary>
    private async ValueTask<int> DeleteAsync(string rows, TimeSpan age, CancellationToken cancellationToken)
    {
        var (before, all) = (Now - (long)age.TotalMilliseconds, 0);
        for (var some = RowsAtOnce; some == RowsAtOnce; all += some)
        {
            some = await _writer.WriteAsync(link => link[$"DELETE FROM {rows} < $1 LIMIT {RowsAtOnce})", 1].Run(before), cancellationToken).ConfigureAwait(false);
        }

        return all;
    }

    private ValueTask<bool> ClockWentBackAsync(CancellationToken cancellationToken) => _writer.WriteAsync(
        link =>
        {
            var latest = link["SELECT latest FROM clock", 0].First() as long? ?? 0;
            link["INSERT INTO clock (id, latest) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET latest = $1", 1].Run(Now);
            return latest > Now + ClockSkew;
        },
        cancellationToken);

    /// <summary>Counts the life of conversations that were written in the future from now on.</summary>
    private ValueTask<int> TurnBackAsync(CancellationToken cancellationToken) => _writer.WriteAsync(
        link => link["UPDATE sessions SET expires = expires - saved + $1, saved = $1 WHERE saved > $1 + $2", 2].Run(Now, ClockSkew),
        cancellationToken);

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
