using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Occ.Support.Sqlite;

/// <summary>The connections that read: as many as read at once, and no more kept than there are processors.</summary>
internal sealed class SqliteReaders(SqliteStoreOptions options) : IDisposable
{
    private readonly ConcurrentBag<SqliteLink> _idle = [];
    private volatile bool _isClosed;

    public T Read<T>(Func<SqliteLink, T> work)
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        try
        {
            var link = _idle.TryTake(out var idle) ? idle : new(options, writes: false);
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
        while (_idle.TryTake(out var link))
        {
            link.Dispose();
        }
    }

    private void GiveBack(SqliteLink link)
    {
        if (_isClosed || _idle.Count > 2 * Environment.ProcessorCount)
        {
            link.Dispose();
        }
        else
        {
            _idle.Add(link);
        }
    }
}
