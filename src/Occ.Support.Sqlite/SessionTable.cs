namespace Occ.Support.Sqlite;

/// <summary>The table of conversations.</summary>
internal sealed class SessionTable(SqliteReaders readers, SqliteWriter writer, SetAsideTable setAside, Retention retention, TimeProvider time)
{
    private const string SelectSession = "SELECT revision, person, saved, expires, body FROM sessions WHERE key = $1";
    private const string UpdateSession = "UPDATE sessions SET revision = revision + 1, person = coalesce($3, person), saved = $4, expires = $5, body = $6 WHERE key = $1 AND revision = $2 RETURNING person";
    private const string InsertSession = """
        INSERT INTO sessions (key, revision, person, saved, expires, body) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, person = excluded.person, saved = excluded.saved, expires = excluded.expires, body = excluded.body
        WHERE expires < $4 RETURNING person
        """;

    public ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        cancellationToken.ThrowIfCancellationRequested();
        var row = readers.Read(link => SessionRow.Of(link, key));
        return row.Body is null ? new(new StoreAnswer<StoredSession>(StoreStatus.Missing)) : AnswerAsync(row, null, cancellationToken);
    }

    public async ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(session);
        var (now, body) = (time.GetUtcNow().ToUnixTimeMilliseconds(), session.ToJson());
        var revision = expectedRevision ?? StoredSession.FirstRevision();
        var (written, present) = await writer.WriteAsync(
            link =>
            {
                var first = link[expectedRevision is null ? InsertSession : UpdateSession, 6]
                    .First(key.Value, revision, person?.Value, now, session.ExpiresAt.ToUnixTimeMilliseconds(), body);
                return first is null ? (default(object), SessionRow.Of(link, key)) : (first, default);
            },
            cancellationToken).ConfigureAwait(false);
        if (written is null)
        {
            return present.Body is null ? new(StoreStatus.Missing) : await AnswerAsync(present, StoreStatus.Conflict, cancellationToken).ConfigureAwait(false);
        }

        return new(StoreStatus.Stored, new()
        {
            Key = key,
            Session = session,
            Revision = expectedRevision is null ? revision : revision + 1,
            Person = StoreKey.TryParse(written as string, out var owner) ? owner : null,
            SavedAt = SqliteTime.Of(now),
            ExpiresAt = session.ExpiresAt,
        });
    }

    public async ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        var (deleted, present) = await writer.WriteAsync(
            link => expectedRevision is { } expected
                ? (link["DELETE FROM sessions WHERE key = $1 AND revision = $2", 2].Run(key.Value, expected), SessionRow.Of(link, key))
                : (link["DELETE FROM sessions WHERE key = $1", 1].Run(key.Value), default),
            cancellationToken).ConfigureAwait(false);
        return deleted > 0 ? new(StoreStatus.Deleted)
            : present.Body is null ? new(StoreStatus.Missing)
            : await AnswerAsync(present, StoreStatus.Conflict, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<StoreAnswer<StoredSession>> AnswerAsync(SessionRow row, StoreStatus? status, CancellationToken cancellationToken)
    {
        var reading = Session.Read(row.Body);
        if (reading.Session is not { } session)
        {
            return UnreadableAsync(row, reading.Fault, cancellationToken);
        }

        var now = time.GetUtcNow();
        var saved = new StoredSession
        {
            Key = row.Key,
            Session = session,
            Revision = row.Revision,
            Person = StoreKey.TryParse(row.Person, out var person) ? person : null,
            SavedAt = SqliteTime.Of(row.Saved),
            ExpiresAt = SqliteTime.Of(row.Expires),
        };
        var stored = saved.SeenAt(now);
        if (!ReferenceEquals(saved, stored))
        {
            return TurnedBackAsync(stored, status, now, cancellationToken);
        }

        return new(status is { } known ? new(known, stored) : stored.Found(now));
    }

    private async ValueTask<StoreAnswer<StoredSession>> TurnedBackAsync(StoredSession stored, StoreStatus? status, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await retention.TurnBackAsync(cancellationToken).ConfigureAwait(false);
        return status is { } known ? new(known, stored) : stored.Found(now);
    }

    private async ValueTask<StoreAnswer<StoredSession>> UnreadableAsync(SessionRow row, SessionFault fault, CancellationToken cancellationToken)
    {
        if (fault == SessionFault.UnknownSchema)
        {
            throw new StoreException(StoreFailure.NewerSchema, "Another version of the library wrote this conversation. It was not changed. Update the library of this process.");
        }

        await setAside.AddAsync("session", row.Key, fault == SessionFault.MissingStamp ? "missing-stamp" : "unreadable", "sessions WHERE key = $4 AND revision", row.Revision, cancellationToken).ConfigureAwait(false);
        return new(StoreStatus.SetAside);
    }

    /// <summary>A row of the table as it stands; without a body where there is none.</summary>
    private readonly record struct SessionRow(StoreKey Key, long Revision, string? Person, long Saved, long Expires, string? Body)
    {
        public static SessionRow Of(SqliteLink link, StoreKey key)
        {
            using var rows = link[SelectSession, 1].Rows(key.Value);
            return rows.Read() ? new(key, rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt64(2), rows.GetInt64(3), rows.GetString(4)) : default;
        }
    }
}
