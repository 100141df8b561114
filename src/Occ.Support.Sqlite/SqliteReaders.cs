using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>The connections that read: as many as read at once, of which a few more are kept than there are processors.</summary>
internal sealed class SqliteReaders(SqliteStoreOptions options) : IDisposable
{
    private readonly SqliteLink?[] _idle = new SqliteLink?[Math.Max(4, 2 * Environment.ProcessorCount)];
    private volatile bool _isClosed;

    public T Read<T>(Func<SqliteLink, T> work)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        try
        {
            var link = TakeIdle() ?? new(options, writes: false);
            try
            {
                return work(link);
            }
            finally
            {
                GiveBack(link);
            }
        }
        catch (SqliteException fault)
        {
            throw fault.ToStoreException();
        }
    }

    public void Dispose()
    {
        _isClosed = true;
        while (TakeIdle() is { } link)
        {
            link.Dispose();
        }
    }

    private SqliteLink? TakeIdle()
    {
        for (var i = 0; i < _idle.Length; i++)
        {
            if (Volatile.Read(ref _idle[i]) is not null && Interlocked.Exchange(ref _idle[i], null) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    private void GiveBack(SqliteLink link)
    {
        for (var i = 0; i < _idle.Length && !_isClosed; i++)
        {
            if (Volatile.Read(ref _idle[i]) is null && Interlocked.CompareExchange(ref _idle[i], link, null) is null)
            {
                if (_isClosed)
                {
                    Dispose(); // it was closed in between, perhaps after this place was looked at
                }

                return;
            }
        }

        link.Dispose();
    }
}
