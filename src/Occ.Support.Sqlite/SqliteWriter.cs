using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>The one connection that writes. Whoever comes while it is busy leaves the work behind, and all that waits is written in one transaction.</summary>
/// <remarks>No thread of its own: a caller who finds it idle does the work at once, its own and what others left, a few batches at most.</remarks>
internal sealed class SqliteWriter(SqliteLink link) : IDisposable
{
    private const int MostInOneTransaction = 256;
    private const int MostBatchesForOthers = 4;

    private readonly ConcurrentQueue<Job> _waiting = new();
    private int _isBusy;
    private volatile bool _isClosed;

    /// <summary>Does work within a transaction; the task ends when it is committed.</summary>
    public ValueTask<T> WriteAsync<T>(Func<SqliteLink, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var job = new Job<T>(work);
        _waiting.Enqueue(job);
        Drain();
        return new(job.Task);
    }

    /// <summary>Waits for what is being written, and writes what waits.</summary>
    public void Dispose()
    {
        if (_isClosed)
        {
            return;
        }

        _isClosed = true;
        var spin = default(SpinWait);
        while (Interlocked.CompareExchange(ref _isBusy, 1, 0) != 0)
        {
            spin.SpinOnce();
        }

        while (!_waiting.IsEmpty)
        {
            Batch();
        }

        link.Dispose();
    }

    private void Drain()
    {
        for (var batches = 0; !_waiting.IsEmpty && Interlocked.CompareExchange(ref _isBusy, 1, 0) == 0; batches++)
        {
            if (batches == MostBatchesForOthers)
            {
                ThreadPool.UnsafeQueueUserWorkItem(writer => writer.DrainOn(), this, preferLocal: false);
                return;
            }

            Batch();
            Release();
        }
    }

    private void DrainOn()
    {
        Batch();
        Release();
        Drain();
    }

    /// <summary>A full fence, so that whoever looks at the queue next sees what was left by those who found the writer busy.</summary>
    private void Release() => Interlocked.Exchange(ref _isBusy, 0);

    private void Batch()
    {
        var batch = new List<Job>();
        while (batch.Count < MostInOneTransaction && _waiting.TryDequeue(out var job))
        {
            batch.Add(job);
        }

        if (batch.Count > 0 && Transact(batch) is { } fault)
        {
            if (batch.Count == 1)
            {
                batch[0].Fail(fault);
                return;
            }

            // One that fails must not take the others with it.
            foreach (var job in batch)
            {
                if (Transact([job]) is { } its)
                {
                    job.Fail(its);
                }
            }
        }
    }

    private Exception? Transact(List<Job> jobs)
    {
        try
        {
            link["BEGIN IMMEDIATE", 0].Run();
            foreach (var job in jobs)
            {
                job.Run(link);
            }

            link["COMMIT", 0].Run();
        }
        catch (Exception fault)
        {
            RollBack();
            return fault is SqliteException sqlite ? sqlite.ToStoreException() : fault;
        }

        foreach (var job in jobs)
        {
            job.Complete();
        }

        return null;
    }

    private void RollBack()
    {
        try
        {
            link["ROLLBACK", 0].Run();
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does where there is no room.
        }
    }

    private abstract class Job
    {
        public abstract void Run(SqliteLink link);

        public abstract void Complete();

        public abstract void Fail(Exception fault);
    }

    private sealed class Job<T>(Func<SqliteLink, T> work) : Job
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T _result = default!;

        public Task<T> Task => _done.Task;

        public override void Run(SqliteLink link) => _result = work(link);

        public override void Complete() => _done.SetResult(_result);

        public override void Fail(Exception fault) => _done.SetException(fault);
    }
}
