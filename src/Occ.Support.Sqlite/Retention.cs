namespace Occ.Support.Sqlite;

/// <summary>Deletes what is too old, and sees to a clock that goes back.</summary>
internal sealed class Retention(SqliteWriter writer, SqliteStoreOptions options, TimeProvider time)
{
    private const int RowsAtOnce = 500;

    private static readonly long ClockSkew = (long)TimeSpan.FromMinutes(5).TotalMilliseconds;

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Deletes what is too old: conversations some days after they expired, reports after their retention, rows set aside.</summary>
    public async ValueTask<int> MaintainAsync(CancellationToken cancellationToken)
    {
        if (await ClockWentBackAsync(cancellationToken).ConfigureAwait(false))
        {
            await TurnBackAsync(cancellationToken).ConfigureAwait(false);
        }

        var deleted = await DeleteAsync("sessions WHERE key IN (SELECT key FROM sessions WHERE expires", options.ExpiredFor, cancellationToken).ConfigureAwait(false);
        deleted += await DeleteAsync("set_aside WHERE id IN (SELECT id FROM set_aside WHERE at", options.SetAsideFor, cancellationToken).ConfigureAwait(false);
        return options.ReportRetention is { } retention
            ? deleted + await DeleteAsync("reports WHERE key IN (SELECT key FROM reports WHERE received", retention, cancellationToken).ConfigureAwait(false)
            : deleted;
    }

    /// <summary>Counts the life of conversations that were written in the future from now on.</summary>
    public ValueTask<int> TurnBackAsync(CancellationToken cancellationToken) => writer.WriteAsync(
        link => link["UPDATE sessions SET expires = expires - saved + $1, saved = $1 WHERE saved > $1 + $2", 2].Run(Now, ClockSkew),
        cancellationToken);

    /// <summary>A few rows in each transaction, so that nobody waits long for the writer.</summary>
    private async ValueTask<int> DeleteAsync(string rows, TimeSpan age, CancellationToken cancellationToken)
    {
        var (before, all) = (Now - (long)age.TotalMilliseconds, 0);
        for (var some = RowsAtOnce; some == RowsAtOnce; all += some)
        {
            some = await writer.WriteAsync(link => link[$"DELETE FROM {rows} < $1 LIMIT {RowsAtOnce})", 1].Run(before), cancellationToken).ConfigureAwait(false);
        }

        return all;
    }

    private ValueTask<bool> ClockWentBackAsync(CancellationToken cancellationToken) => writer.WriteAsync(
        link =>
        {
            var latest = link["SELECT latest FROM clock", 0].First() as long? ?? 0;
            link["INSERT INTO clock (id, latest) VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET latest = $1", 1].Run(Now);
            return latest > Now + ClockSkew;
        },
        cancellationToken);
}
