namespace Occ.Support.Orleans;

/// <summary>Conversations on the cluster, as a store and as a runner.</summary>
internal sealed class ClusterSessions(IGrainFactory grains, Troubleshooter troubleshooter, ClusterClock clock, ClusterCalls calls) : ISessionStore, ISessionRunner, IPersonEraser
{
    public async ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default) =>
        (await CallAsync(key, (grain, _) => grain.GetAsync(), cancellationToken).ConfigureAwait(false)).ToAnswer(key);

    public async ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        return (await WriteAsync(key, session, expectedRevision, person, cancellationToken).ConfigureAwait(false)).ToAnswer(key);
    }

    public async ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default) =>
        (await ForgetReplyAsync(key, expectedRevision, cancellationToken).ConfigureAwait(false)).ToAnswer(key);

    public async ValueTask<SessionTurn> StartAsync(StoreKey key, SessionStart start, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(start);
        var turn = start.Begin(troubleshooter, clock.Now);
        var reply = await WriteAsync(key, turn.Session, null, start.Person, cancellationToken).ConfigureAwait(false);
        return reply.Status == (int)StoreStatus.Stored ? new(StoreStatus.Stored, turn, reply.State!.Revision) : reply.ToTurn(key, troubleshooter, clock.Now);
    }

    public async ValueTask<SessionTurn> AdvanceAsync(StoreKey key, SessionInput input, long? expectedRevision = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var message = InputMessage.Of(input);
        var reply = await CallAsync(key, (grain, _) => grain.AdvanceAsync(message, expectedRevision), cancellationToken).ConfigureAwait(false);
        return reply.ToTurn(key, troubleshooter, clock.Now);
    }

    public async ValueTask<SessionTurn> ShowAsync(StoreKey key, CancellationToken cancellationToken = default) =>
        (await CallAsync(key, (grain, _) => grain.GetAsync(), cancellationToken).ConfigureAwait(false)).ToTurn(key, troubleshooter, clock.Now);

    public async ValueTask<SessionTurn> ForgetAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default) =>
        (await ForgetReplyAsync(key, expectedRevision, cancellationToken).ConfigureAwait(false)).ToTurn(key, troubleshooter, clock.Now);

    /// <summary>Deletes from here, not from the person's grain: it must not wait for a conversation that waits for it.</summary>
    public async ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(person);
        var grain = grains.GetGrain<IPersonGrain>(person.Value);
        var sessions = await calls.CallAsync(_ => grain.ListAsync(), _ => false, cancellationToken).ConfigureAwait(false);
        var erased = 0;
        foreach (var session in sessions)
        {
            var key = new StoreKey(session);
            var found = await GetAsync(key, cancellationToken).ConfigureAwait(false);
            if (found.Status == StoreStatus.SetAside || found.Value?.Person == person)
            {
                erased += (await DeleteAsync(key, null, cancellationToken).ConfigureAwait(false)).Status == StoreStatus.Deleted ? 1 : 0;
            }
        }

        await calls.CallAsync(
            async _ =>
            {
                await grain.RemoveAsync(sessions).ConfigureAwait(false);
                return true;
            },
            _ => false,
            cancellationToken).ConfigureAwait(false);
        return erased;
    }

    /// <summary>A write that was sent again may find itself: then it is stored.</summary>
    private Task<SessionReply> WriteAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person, CancellationToken cancellationToken)
    {
        var body = session.ToJson();
        return CallAsync(
            key,
            async (grain, isAgain) =>
            {
                var reply = await grain.PutAsync(body, expectedRevision, person?.Value).ConfigureAwait(false);
                if (isAgain && reply.Status == (int)StoreStatus.Conflict && reply.State!.Body == body && (expectedRevision is null || reply.State.Revision == expectedRevision + 1))
                {
                    reply.Status = (int)StoreStatus.Stored;
                }

                return reply;
            },
            cancellationToken);
    }

    private Task<SessionReply> ForgetReplyAsync(StoreKey key, long? expectedRevision, CancellationToken cancellationToken) => CallAsync(
        key,
        async (grain, isAgain) =>
        {
            var reply = await grain.DeleteAsync(expectedRevision).ConfigureAwait(false);
            return isAgain && reply.Status == (int)StoreStatus.Missing ? SessionReply.Of(new(StoreStatus.Deleted)) : reply;
        },
        cancellationToken);

    private Task<SessionReply> CallAsync(StoreKey key, Func<ISessionGrain, bool, Task<SessionReply>> call, CancellationToken cancellationToken)
    {
        StoreKey.ThrowIfEmpty(key);
        var grain = grains.GetGrain<ISessionGrain>(key.Value);
        return calls.CallAsync(isAgain => call(grain, isAgain), r => r.IsUnsure, cancellationToken);
    }
}
