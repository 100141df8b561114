namespace Occ.Support;

/// <summary>Carries conversations through their inputs and keeps them: loads, goes one step, saves, and tries again where somebody else was faster.</summary>
/// <remarks>
/// An input counts once, however often it is sent: its id is stored with the conversation, so it may be repeated after a
/// crash, a time-out or a conflict. All members may be called at once, for the same conversation too.
/// A store that can't do its work throws <see cref="StoreException"/>; the input may be sent again.
/// </remarks>
public interface ISessionRunner
{
    /// <summary>Begins a conversation.</summary>
    /// <param name="key">Its key, such as from <see cref="StoreKey.New"/>.</param>
    /// <param name="start">The guide, the language, and what is known.</param>
    /// <param name="cancellationToken">Stops waiting; it may begin all the same.</param>
    /// <returns><see cref="StoreStatus.Stored"/>, or <see cref="StoreStatus.Conflict"/> with the conversation that goes on under the key.</returns>
    /// <exception cref="ArgumentException">There is no such guide.</exception>
    ValueTask<SessionTurn> StartAsync(StoreKey key, SessionStart start, CancellationToken cancellationToken = default);

    /// <summary>Takes one input.</summary>
    /// <param name="key">The key of the conversation.</param>
    /// <param name="input">What the person did. An id that was seen before changes nothing.</param>
    /// <param name="expectedRevision">The revision that the person saw; null to take the input wherever the conversation stands.</param>
    /// <param name="cancellationToken">Stops waiting; the input may be taken all the same.</param>
    ValueTask<SessionTurn> AdvanceAsync(StoreKey key, SessionInput input, long? expectedRevision = null, CancellationToken cancellationToken = default);

    /// <summary>Shows a conversation as it stands.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    ValueTask<SessionTurn> ShowAsync(StoreKey key, CancellationToken cancellationToken = default);

    /// <summary>Forgets a conversation.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="expectedRevision">The revision that was seen, or null for any.</param>
    /// <param name="cancellationToken">Stops waiting; it may be forgotten all the same.</param>
    /// <returns><see cref="StoreStatus.Deleted"/>, <see cref="StoreStatus.Missing"/> or <see cref="StoreStatus.Conflict"/>.</returns>
    ValueTask<SessionTurn> ForgetAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default);
}
