using Orleans.Storage;

namespace Occ.Support.Orleans;

/// <summary>One conversation on one silo of the cluster; the storage's own tags see to it that a second one elsewhere can't write.</summary>
internal sealed class SessionGrain(
    [PersistentState("session", OrleansSupportOptions.StorageName)] IPersistentState<SessionState> state,
    Troubleshooter troubleshooter,
    ClusterClock clock) : Grain, ISessionGrain
{
    /// <summary>What <c>state</c> holds, read; with its place in the guide, so that the next step need not walk there again.</summary>
    private StoredSession? _present;

    /// <summary>Whether the storage failed during a write, so that it may hold the old or the new.</summary>
    private bool _isUnsure;

    private StoreKey Key => new(this.GetPrimaryKeyString());

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _present = state.State.Read(Key);
        return Task.CompletedTask;
    }

    public Task<SessionReply> GetAsync() => AnswerAsync(now => Task.FromResult(SessionReply.Of(
        _present?.Found(now) ?? new(state.State.Body is null ? StoreStatus.Missing : StoreStatus.SetAside))));

    public Task<SessionReply> PutAsync(string session, long? expectedRevision, string? person) => AnswerAsync(async now =>
    {
        if (StoredSession.RefusalOf(_present, expectedRevision, now) is { } refusal)
        {
            return SessionReply.Of(refusal);
        }

        var before = expectedRevision is null ? null : _present;
        var owner = StoreKey.TryParse(person, out var known) ? known : (StoreKey?)null;
        if (owner is { } added && added != before?.Person)
        {
            await GrainFactory.GetGrain<IPersonGrain>(added.Value).AddAsync(Key.Value);
        }

        return await WriteAsync(StoredSession.Of(Key, Session.Read(session).Session!, before, owner, now));
    });

    public Task<SessionReply> AdvanceAsync(InputMessage input, long? expectedRevision) => AnswerAsync(async now =>
    {
        if (_present is null)
        {
            return SessionReply.Of(new(state.State.Body is null ? StoreStatus.Missing : StoreStatus.SetAside));
        }

        var turn = troubleshooter.Advance(_present.Session, input.ToInput(), now);
        var isExpired = _present.IsExpired(now) && turn.Session.ExpiresAt <= _present.ExpiresAt;
        return turn.IsRepeat ? SessionReply.Of(_present.Found(now)).With(turn)
            : expectedRevision is { } expected && expected != _present.Revision ? SessionReply.Of(new(StoreStatus.Conflict, _present))
            : isExpired ? SessionReply.Of(new(StoreStatus.Expired, _present)).With(turn).Keeping(turn.Session)
            : (await WriteAsync(StoredSession.Of(Key, turn.Session, _present, null, now))).With(turn);
    });

    public Task<SessionReply> DeleteAsync(long? expectedRevision) => AnswerAsync(async now =>
    {
        if (!state.RecordExists || state.State.Body is null)
        {
            return SessionReply.Of(new(StoreStatus.Missing));
        }

        if (expectedRevision is { } expected && _present is { } present && present.Revision != expected)
        {
            return SessionReply.Of(new(StoreStatus.Conflict, present));
        }

        _isUnsure = true;
        await state.ClearStateAsync();
        (_isUnsure, _present) = (false, null);
        return SessionReply.Of(new(StoreStatus.Deleted));
    });

    private async Task<SessionReply> WriteAsync(StoredSession stored)
    {
        _isUnsure = true;
        state.State = SessionState.Of(stored);
        await state.WriteStateAsync();
        (_isUnsure, _present) = (false, stored);
        return new() { Status = (int)StoreStatus.Stored, State = state.State };
    }

    /// <summary>Answers from what the storage holds for certain, and says so where nobody can be certain.</summary>
    private async Task<SessionReply> AnswerAsync(Func<DateTimeOffset, Task<SessionReply>> work)
    {
        try
        {
            if (_isUnsure)
            {
                await state.ReadStateAsync();
                (_isUnsure, _present) = (false, state.State.Read(Key));
            }

            var now = clock.Now;
            _present = _present?.SeenAt(now);
            return await work(now);
        }
        catch (InconsistentStateException)
        {
            DeactivateOnIdle(); // another silo has the conversation now
            return SessionReply.Unsure;
        }
        catch (Exception fault) when (fault is not (ArgumentException or NullReferenceException or InvalidCastException))
        {
            // The providers throw what their drivers throw. The state is read again before anything else.
            _isUnsure = true;
            return SessionReply.Unsure;
        }
    }
}
