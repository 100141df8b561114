using System.Globalization;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;

namespace Occ.Support.AspNetCore;

/// <summary>Keeps conversations in the host's distributed cache, as well as a cache can.</summary>
/// <remarks>
/// For one process that writes. A cache compares nothing: of two processes that write the same conversation at once the later
/// wins, and an input may be lost. It may also forget a conversation before it expires. Where that matters, use
/// Occ.Support.Sqlite on one machine or Occ.Support.Orleans on several.
/// </remarks>
public sealed class CacheSessionStore : ISessionStore
{
    private const string Prefix = "occ-support:session:";
    private const int Gates = 64;

    /// <summary>How long an expired conversation can still be shown.</summary>
    private static readonly TimeSpan ExpiredFor = TimeSpan.FromDays(1);

    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, Gates).Select(_ => new SemaphoreSlim(1, 1))];
    private readonly IDistributedCache _cache;
    private readonly TimeProvider _time;

    /// <summary>Makes a store.</summary>
    /// <param name="cache">The cache.</param>
    /// <param name="time">The clock; null for that of the system.</param>
    public CacheSessionStore(IDistributedCache cache, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(cache);
        (_cache, _time) = (cache, time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public async ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        var now = _time.GetUtcNow();
        var entry = await FindAsync(key, now, cancellationToken).ConfigureAwait(false);
        return entry switch
        {
            { WasAhead: true } => await AloneAsync(key, async () => await TurnBackAsync(key, now, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false),
            { Stored: { } stored } => stored.Found(now),
            _ => new(entry.IsThere ? StoreStatus.SetAside : StoreStatus.Missing),
        };
    }

    /// <inheritdoc/>
    public async ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(session);
        return await AloneAsync(
            key,
            async () =>
            {
                var now = _time.GetUtcNow();
                var present = (await FindAsync(key, now, cancellationToken).ConfigureAwait(false)).Stored;
                if (StoredSession.RefusalOf(present, expectedRevision, now) is { } refusal)
                {
                    return refusal;
                }

                var stored = StoredSession.Of(key, session, expectedRevision is null ? null : present, person, now);
                await KeepAsync(stored, now, cancellationToken).ConfigureAwait(false);
                return new(StoreStatus.Stored, stored);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        return await AloneAsync(
            key,
            async () =>
            {
                var entry = await FindAsync(key, _time.GetUtcNow(), cancellationToken).ConfigureAwait(false);
                if (!entry.IsThere)
                {
                    return new(StoreStatus.Missing);
                }

                if (expectedRevision is { } expected && entry.Stored is { } present && present.Revision != expected)
                {
                    return new(StoreStatus.Conflict, present);
                }

                await _cache.RemoveAsync(Prefix + key.Value, cancellationToken).ConfigureAwait(false);
                return new StoreAnswer<StoredSession>(StoreStatus.Deleted);
            },
            cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Four lines, and the conversation: revision, person, and when it was saved and expires, in Unix milliseconds.</summary>
    private static byte[] Write(StoredSession stored) => Encoding.UTF8.GetBytes(string.Create(
        CultureFree,
        $"{stored.Revision}\n{stored.Person}\n{stored.SavedAt.ToUnixTimeMilliseconds()}\n{stored.ExpiresAt.ToUnixTimeMilliseconds()}\n{stored.Session.ToJson()}"));

    private static NumberFormatInfo CultureFree => NumberFormatInfo.InvariantInfo;

    private static StoredSession? Read(StoreKey key, byte[] bytes) =>
        Encoding.UTF8.GetString(bytes).Split('\n', 5) is [var revision, var person, var saved, var expires, var body]
        && long.TryParse(revision, NumberStyles.None, CultureFree, out var count)
        && Time(saved) is { } savedAt && Time(expires) is { } expiresAt
        && Session.Read(body).Session is { } session
            ? new() { Key = key, Session = session, Revision = count, Person = StoreKey.TryParse(person, out var owner) ? owner : null, SavedAt = savedAt, ExpiresAt = expiresAt }
            : null;

    private static DateTimeOffset? Time(string text) =>
        long.TryParse(text, NumberStyles.None, CultureFree, out var milliseconds) && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    private async Task<(bool IsThere, StoredSession? Stored, bool WasAhead)> FindAsync(StoreKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bytes = await _cache.GetAsync(Prefix + key.Value, cancellationToken).ConfigureAwait(false);
        var stored = bytes is null ? null : Read(key, bytes);
        var seen = stored?.SeenAt(now);
        return (bytes is not null, seen, !ReferenceEquals(stored, seen));
    }

    private Task KeepAsync(StoredSession stored, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var life = stored.ExpiresAt > now ? stored.ExpiresAt - now : TimeSpan.Zero;
        return _cache.SetAsync(Prefix + stored.Key.Value, Write(stored), new() { AbsoluteExpirationRelativeToNow = life + ExpiredFor }, cancellationToken);
    }

    /// <summary>Counts the life of a conversation that was written in the future from now on.</summary>
    private async Task<StoreAnswer<StoredSession>> TurnBackAsync(StoreKey key, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if ((await FindAsync(key, now, cancellationToken).ConfigureAwait(false)).Stored is not { } stored)
        {
            return new(StoreStatus.Missing);
        }

        await KeepAsync(stored, now, cancellationToken).ConfigureAwait(false);
        return stored.Found(now);
    }

    /// <summary>One write at a time to a conversation, within this process.</summary>
    private async Task<StoreAnswer<StoredSession>> AloneAsync(StoreKey key, Func<Task<StoreAnswer<StoredSession>>> work, CancellationToken cancellationToken)
    {
        var gate = _gates[(uint)key.GetHashCode() % Gates];
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }
}
