using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>The file of one test, seen through the store and past it.</summary>
public abstract class SqliteFile : IDisposable
{
    protected static StoreKey Key { get; } = new("k");

    internal TemporaryFolder Folder { get; } = new();

    protected FakeTimeProvider Time { get; } = Conversations.Clock();

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected SqliteStoreOptions Options() => new() { Path = Folder.File(), MaintenanceInterval = Timeout.InfiniteTimeSpan };

    protected SqliteStore Open() => new(Options(), Time);

    protected void Run(string sql) => Scalar(sql);

    protected object? Scalar(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    protected SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Folder.File()};Pooling=False");
        connection.Open();
        return connection;
    }
}
