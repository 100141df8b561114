namespace Occ.Support.Sqlite;

/// <summary>The table of rows that could not be read.</summary>
internal sealed class SetAsideTable(SqliteReaders readers, SqliteWriter writer, SqliteStoreOptions options, TimeProvider time)
{
    private const int MostListed = 500;

    public ValueTask<IReadOnlyList<SetAsideRow>> ListAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new(readers.Read<IReadOnlyList<SetAsideRow>>(link =>
        {
            var found = new List<SetAsideRow>();
            using var rows = link["SELECT kind, key, reason, at FROM set_aside ORDER BY id DESC LIMIT $1", 1].Rows(MostListed);
            while (rows.Read())
            {
                found.Add(new(rows.GetString(0), StoreKey.TryParse(rows.GetString(1), out var key) ? key : default, rows.GetString(2), SqliteTime.Of(rows.GetInt64(3))));
            }

            return found;
        }));
    }

    /// <summary>Moves a row here, unless it was changed in the meantime, and tells the host.</summary>
    /// <param name="kind">What it is, as a code.</param>
    /// <param name="key">Its key.</param>
    /// <param name="reason">Why it can't be read, as a code.</param>
    /// <param name="moving">Its table and the conditions for the key and, last, for <paramref name="guard"/>.</param>
    /// <param name="guard">What tells that the row is still the one that was read.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public ValueTask<bool> AddAsync(string kind, StoreKey key, string reason, string moving, object guard, CancellationToken cancellationToken)
    {
        var row = new SetAsideRow(kind, key, reason, SqliteTime.Now(time));
        var moved = writer.WriteAsync(
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
            options.OnSetAside?.Invoke(row);
        }

        return isMoved;
    }
}
