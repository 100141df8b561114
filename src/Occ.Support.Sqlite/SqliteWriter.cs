using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>The one connection that writes. Whoever comes leaves the work behind, and all that waits is written in one transaction.</summary>
/// <remarks>No thread of its own: the pool is asked for one when there is work. By the time it comes, others have left theirs, which is what makes many writers cheap.</remarks>
internal sealed class SqliteWriter(SqliteLink link) : IDisposable
{
    private const int MostInOneTransaction = 256;

    private readonly ConcurrentQueue<Job> _waiting = new();
    private int _isCalled;
    private int _isBusy;
    private volatile bool _isClosed;
    private volatile bool _isEmptied;

    /// <summary>Does work within a transaction; the task ends when it is committed.</summary>
    public ValueTask<T> WriteAsync<T>(Func<SqliteLink, T> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ObjectDisposedException.ThrowIf(_isClosed, this);
        var job = new Job<T>(work);
        _waiting.Enqueue(job);
        if (_isEmptied)
        {
            Refuse();
        }

        Call();
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

        _isEmptied = true;
        Refuse();
        link.Dispose();
    }

    /// <summary>Fails what came while the writer was closed.</summary>
    private void Refuse()
    {
        while (_waiting.TryDequeue(out var job))
        {
            job.Fail(new ObjectDisposedException(nameof(SqliteWriter)));
        }
    }

    private void Call()
    {
        if (Interlocked.CompareExchange(ref _isCalled, 1, 0) == 0)
        {
            ThreadPool.UnsafeQueueUserWorkItem(writer => writer.Answer(), this, preferLocal: false);
        }
    }

    /// <summary>Writes one batch, then lets others have the thread. Each exchange is a full fence: either this sees the work, or whoever left it calls again.</summary>
    private void Answer()
    {
        Interlocked.Exchange(ref _isCalled, 0);
        if (Interlocked.CompareExchange(ref _isBusy, 1, 0) != 0)
        {
            return;
        }

        Batch();
        Interlocked.Exchange(ref _isBusy, 0);
        if (!_waiting.IsEmpty)
        {
            Call();
        }
    }

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
