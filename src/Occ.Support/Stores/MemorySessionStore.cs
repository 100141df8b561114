namespace Occ.Support;

/// <summary>Keeps conversations in the memory of the process, as many as it is told to: the one that was idle longest goes first.</summary>
public sealed class MemorySessionStore : ISessionStore, IPersonEraser
{
    /// <summary>How many conversations are kept unless the host says otherwise.</summary>
    public const int DefaultCapacity = 10_000;

    private readonly Dictionary<StoreKey, LinkedListNode<StoredSession>> _byKey = [];
    private readonly LinkedList<StoredSession> _idleFirst = [];
    private readonly object _lock = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;

    /// <summary>Makes an empty store.</summary>
    /// <param name="time">The clock; null for that of the system.</param>
    /// <param name="capacity">How many conversations are kept, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public MemorySessionStore(TimeProvider? time = null, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        (_time, _capacity) = (time ?? TimeProvider.System, capacity);
    }

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        var now = _time.GetUtcNow();
        lock (_lock)
        {
            return new(Find(key, now)?.Found(now) ?? new(StoreStatus.Missing));
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(session);
        var now = _time.GetUtcNow();
        lock (_lock)
        {
            var present = Find(key, now);
            if (StoredSession.RefusalOf(present, expectedRevision, now) is { } refusal)
            {
                return new(refusal);
            }

            var stored = StoredSession.Of(key, session, expectedRevision is null ? null : present, person, now);
            Remove(key);
            _byKey[key] = _idleFirst.AddLast(stored);
            if (_byKey.Count > _capacity)
            {
                Remove(_idleFirst.First!.Value.Key);
            }

            return new(new StoreAnswer<StoredSession>(StoreStatus.Stored, stored));
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        lock (_lock)
        {
            return new(Find(key, _time.GetUtcNow()) is not { } present ? new(StoreStatus.Missing)
                : expectedRevision is { } expected && expected != present.Revision ? new(StoreStatus.Conflict, present)
                : new StoreAnswer<StoredSession>(Remove(key) ? StoreStatus.Deleted : StoreStatus.Missing));
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(person);
        lock (_lock)
        {
            return new(_idleFirst.Where(s => s.Person == person).ToArray().Count(s => Remove(s.Key)));
        }
    }

    private StoredSession? Find(StoreKey key, DateTimeOffset now) => _byKey.TryGetValue(key, out var node) ? node.Value = node.Value.SeenAt(now) : null;

    private bool Remove(StoreKey key)
    {
        if (!_byKey.Remove(key, out var node))
        {
            return false;
        }

        _idleFirst.Remove(node);
        return true;
    }
}
