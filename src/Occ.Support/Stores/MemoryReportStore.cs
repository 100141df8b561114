using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>Keeps reports in the memory of the process, as many as it is told to: the oldest goes first.</summary>
public sealed class MemoryReportStore : IReportStore, IPersonEraser
{
    /// <summary>How many reports are kept unless the host says otherwise.</summary>
    public const int DefaultCapacity = 10_000;

    private readonly Dictionary<StoreKey, StoredReport> _byKey = [];
    private readonly SortedSet<StoredReport> _oldestFirst = new(Comparer<StoredReport>.Create((a, b) => a.Position.CompareTo(b.Position)));
    private readonly object _lock = new();
    private readonly TimeProvider _time;
    private readonly int _capacity;

    /// <summary>Makes an empty store.</summary>
    /// <param name="time">The clock; null for that of the system.</param>
    /// <param name="capacity">How many reports are kept, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is less than 1.</exception>
    public MemoryReportStore(TimeProvider? time = null, int capacity = DefaultCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        (_time, _capacity) = (time ?? TimeProvider.System, capacity);
    }

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredReport>> AppendAsync(StoreKey key, ProblemReport report, StoreKey? person = null, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        ArgumentNullException.ThrowIfNull(report);
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var present))
            {
                return new(new StoreAnswer<StoredReport>(present.Report == report ? StoreStatus.Stored : StoreStatus.Conflict, present));
            }

            var stored = new StoredReport { Key = key, Report = report, Person = person, ReceivedAt = _time.GetUtcNow() };
            _byKey.Add(key, stored);
            _oldestFirst.Add(stored);
            if (_byKey.Count > _capacity)
            {
                Remove(_oldestFirst.Min!);
            }

            return new(new StoreAnswer<StoredReport>(StoreStatus.Stored, stored));
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoreAnswer<StoredReport>> GetAsync(StoreKey key, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(key);
        lock (_lock)
        {
            return new(_byKey.TryGetValue(key, out var stored) ? new(StoreStatus.Found, stored) : new StoreAnswer<StoredReport>(StoreStatus.Missing));
        }
    }

    /// <inheritdoc/>
    public ValueTask<StoredReports> QueryAsync(ReportQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        lock (_lock)
        {
            var found = _oldestFirst.Reverse()
                .SkipWhile(r => query.After is { } after && r.Position >= after)
                .Where(query.Matches).Take(query.PageSize + 1).ToImmutableArray();
            return new(found.Length <= query.PageSize ? new StoredReports(found) : new(found[..^1], found[^2].Position));
        }
    }

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(StoreKey person, CancellationToken cancellationToken = default)
    {
        StoreKey.ThrowIfEmpty(person);
        lock (_lock)
        {
            return new(_oldestFirst.Where(r => r.Person == person).ToArray().Count(Remove));
        }
    }

    private bool Remove(StoredReport stored) => _byKey.Remove(stored.Key) && _oldestFirst.Remove(stored);
}
