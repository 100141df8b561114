using System.Security.Cryptography;

namespace Occ.Support;

/// <summary>A conversation as a store keeps it.</summary>
public sealed record StoredSession
{
    /// <summary>How far the clocks of two machines may differ before one of them is taken to have been put back.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>Its key.</summary>
    public required StoreKey Key { get; init; }

    /// <summary>The conversation.</summary>
    public required Session Session { get; init; }

    /// <summary>The store's own count of writes, to be given with the next one. It begins at any number and fits a JSON number.</summary>
    public required long Revision { get; init; }

    /// <summary>The person it belongs to; null where the host did not say.</summary>
    public StoreKey? Person { get; init; }

    /// <summary>When it was written, by the clock of the store.</summary>
    public required DateTimeOffset SavedAt { get; init; }

    /// <summary>When it expires, by the clock of the store.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The first revision of a new entry.</summary>
    /// <remarks>It is drawn, so that whoever read an entry that was deleted and made anew can't take the new one for the old.</remarks>
    public static long FirstRevision() => RandomNumberGenerator.GetInt32(1, int.MaxValue);

    /// <summary>A conversation that is written now.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="session">The conversation.</param>
    /// <param name="before">What is stored under the key now, or null.</param>
    /// <param name="person">The person it belongs to, or null to keep the one that is known.</param>
    /// <param name="now">The time of the store's clock.</param>
    public static StoredSession Of(StoreKey key, Session session, StoredSession? before, StoreKey? person, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new()
        {
            Key = key,
            Session = session,
            Revision = before is null ? FirstRevision() : before.Revision + 1,
            Person = person ?? before?.Person,
            SavedAt = now,
            ExpiresAt = session.ExpiresAt,
        };
    }

    /// <summary>The answer to a write that does not fit what is stored, the same for every store; null where it fits.</summary>
    /// <param name="present">What is stored, or null.</param>
    /// <param name="expectedRevision">The revision that the writer read, or null where there was none.</param>
    /// <param name="now">The time of the store's clock.</param>
    public static StoreAnswer<StoredSession>? RefusalOf(StoredSession? present, long? expectedRevision, DateTimeOffset now) => (present, expectedRevision) switch
    {
        (null, null) => null,
        (null, _) => new(StoreStatus.Missing),
        (_, null) => present.IsExpired(now) ? null : new(StoreStatus.Conflict, present),
        _ => present.Revision == expectedRevision ? null : new(StoreStatus.Conflict, present),
    };

    /// <summary>Whether it is too old to go on.</summary>
    /// <param name="now">The time of the store's clock.</param>
    public bool IsExpired(DateTimeOffset now) => now > ExpiresAt;

    /// <summary>The same, counted from now if it was written in the future: the clock was put back, and nothing shall live for ever by it.</summary>
    /// <param name="now">The time of the store's clock.</param>
    public StoredSession SeenAt(DateTimeOffset now) => SavedAt <= now + ClockSkew ? this : this with { SavedAt = now, ExpiresAt = ExpiresAt + (now - SavedAt) };

    /// <summary>The answer of a store that finds this.</summary>
    /// <param name="now">The time of the store's clock.</param>
    public StoreAnswer<StoredSession> Found(DateTimeOffset now) => new(IsExpired(now) ? StoreStatus.Expired : StoreStatus.Found, this);

    /// <summary>Returns the key, the guide and the revision, without the answers.</summary>
    public override string ToString() => FormattableString.Invariant($"{Key}, {Session.Guide}, revision {Revision}");
}
