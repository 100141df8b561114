namespace Occ.Support;

/// <summary>Keeps conversations between their inputs.</summary>
/// <remarks>
/// Whoever writes says which revision they read, and a store writes only over that one: of two who write at once, one gets a
/// <see cref="StoreStatus.Conflict"/> with the present value. A write is whole or not there. All members may be called at once.
/// A store that can't do its work throws <see cref="StoreException"/>.
/// </remarks>
public interface ISessionStore
{
    /// <summary>Looks a conversation up.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns><see cref="StoreStatus.Found"/> or <see cref="StoreStatus.Expired"/> with it, <see cref="StoreStatus.Missing"/>, or <see cref="StoreStatus.SetAside"/>.</returns>
    ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default);

    /// <summary>Writes a conversation.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="session">The conversation.</param>
    /// <param name="expectedRevision">The revision that was read, or null where there was none. A new conversation may take the place of an expired one.</param>
    /// <param name="person">The person it belongs to; null keeps the one that is known.</param>
    /// <param name="cancellationToken">Stops waiting; the write may be done all the same.</param>
    /// <returns><see cref="StoreStatus.Stored"/> with the new revision, <see cref="StoreStatus.Conflict"/> with what is there, or <see cref="StoreStatus.Missing"/> where a revision was expected and there is nothing.</returns>
    ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a conversation.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="expectedRevision">The revision that was read, or null for any.</param>
    /// <param name="cancellationToken">Stops waiting; it may be deleted all the same.</param>
    /// <returns><see cref="StoreStatus.Deleted"/>, <see cref="StoreStatus.Conflict"/> with what is there, or <see cref="StoreStatus.Missing"/>.</returns>
    ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default);
}
