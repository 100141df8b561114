namespace Occ.Support;

/// <summary>Carries conversations of a store through their inputs, in this process.</summary>
/// <param name="troubleshooter">The guides.</param>
/// <param name="store">Where conversations are kept.</param>
/// <param name="time">The clock; null for that of the system.</param>
public sealed class SessionRunner(Troubleshooter troubleshooter, ISessionStore store, TimeProvider? time = null) : ISessionRunner
{
    /// <summary>How often a step is tried again where another process was faster.</summary>
    private const int MostTries = 64;

    private const int LongestPause = 20; // milliseconds

    private readonly TimeProvider _time = time ?? TimeProvider.System;
    private readonly KeyedGates _gates = new();

    /// <inheritdoc/>
    public async ValueTask<SessionTurn> StartAsync(StoreKey key, SessionStart start, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        var turn = start.Begin(troubleshooter, _time.GetUtcNow());
        var answer = await store.PutAsync(key, turn.Session, null, start.Person, cancellationToken).ConfigureAwait(false);
        return answer.Status == StoreStatus.Stored ? new(StoreStatus.Stored, turn, answer.Value!.Revision) : Shown(answer);
    }

    /// <inheritdoc/>
    public async ValueTask<SessionTurn> AdvanceAsync(StoreKey key, SessionInput input, long? expectedRevision = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var gate = await _gates.EnterAsync(key, cancellationToken).ConfigureAwait(false);
        for (var tries = 1; ; tries++)
        {
            var found = await store.GetAsync(key, cancellationToken).ConfigureAwait(false);
            if (found.Value is not { } stored)
            {
                return new(found.Status);
            }

            var turn = troubleshooter.Advance(stored.Session, input, _time.GetUtcNow());
            if (turn.IsRepeat)
            {
                return new(found.Status, turn, stored.Revision);
            }

            if (expectedRevision is { } expected && expected != stored.Revision)
            {
                return Shown(new(StoreStatus.Conflict, stored));
            }

            if (found.Status == StoreStatus.Expired && turn.Session.ExpiresAt <= stored.ExpiresAt)
            {
                return new(StoreStatus.Expired, turn, stored.Revision);
            }

            var put = await store.PutAsync(key, turn.Session, stored.Revision, null, cancellationToken).ConfigureAwait(false);
            if (put.Status == StoreStatus.Stored)
            {
                return new(StoreStatus.Stored, turn, put.Value!.Revision);
            }

            if (put.Status != StoreStatus.Conflict || tries == MostTries)
            {
                return Shown(put);
            }

            await Task.Delay(Math.Min(tries, LongestPause), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask<SessionTurn> ShowAsync(StoreKey key, CancellationToken cancellationToken = default) =>
        Shown(await store.GetAsync(key, cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask<SessionTurn> ForgetAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default) =>
        Shown(await store.DeleteAsync(key, expectedRevision, cancellationToken).ConfigureAwait(false));

    private SessionTurn Shown(StoreAnswer<StoredSession> answer) => answer.Value is { } stored
        ? new(answer.Status, troubleshooter.Show(stored.Session, _time.GetUtcNow()), stored.Revision)
        : new(answer.Status);
}
