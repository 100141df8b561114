using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>Who uses the file, and how.</summary>
public sealed class SqliteStoreTests : SqliteFile
{
    [Fact]
    public async Task Two_processes_that_write_the_same_conversation_lose_no_input()
    {
        using var one = Open();
        using var two = Open();
        ISessionRunner[] runners = [.. new[] { one, two }.Select(s => new SessionRunner(Conversations.Troubleshooter, s, Time))];
        await runners[0].StartAsync(Key, new(Conversations.Guide));
        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () => await runners[i % 2].AdvanceAsync(Key, Conversations.Nod($"{i}")))));

        Assert.Equal(64, (await two.GetAsync(Key)).Value!.Session.Revision);
    }

    [Fact]
    public void No_statement_reads_a_whole_table()
    {
        using var store = Open();
        var now = Conversations.Noon;
        ReportQuery[] queries =
        [
            new(), new() { From = now }, new() { Category = ProblemCategory.Transfer }, new() { Network = "tron" }, new() { Status = ReportResult.Open },
            new() { Person = new StoreKey("p") }, new() { Network = "tron", Until = now }, new() { Category = ProblemCategory.Transfer, After = new(now, Key) },
        ];
        foreach (var query in queries)
        {
            var (sql, values) = ReportTable.Select(query);
            var plan = Plan(sql, values);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
            Assert.Matches("(SEARCH|SCAN) reports USING INDEX", plan);
        }

        Assert.Contains("SEARCH", Plan("SELECT key FROM sessions WHERE expires < $1 LIMIT 500", [1L]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_store_is_a_bad_call_and_closing_waits_for_what_is_written()
    {
        var store = Open();
        var writes = Enumerable.Range(0, 500).Select(i => Task.Run(async () => await store.PutAsync(new($"{i}"), Conversations.Begin(), null))).ToArray();
        await Task.WhenAny(writes);
        store.Dispose();
        var done = await Task.WhenAll(writes.Select(w => w.ContinueWith(t => t.Status, TaskScheduler.Default)));

        Assert.Equal((long)done.Count(d => d == TaskStatus.RanToCompletion), Scalar("SELECT count(*) FROM sessions"));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.GetAsync(Key));
        store.Dispose();
    }

    [Fact]
    public async Task A_container_uses_the_file_whichever_call_comes_first()
    {
        foreach (var services in new[]
        {
            new ServiceCollection().AddOccSupport().AddOccSupportSqlite(o => o.Path = Folder.File()),
            new ServiceCollection().AddOccSupportSqlite(o => o.Path = Folder.File()).AddOccSupport(),
        })
        {
            await using var provider = services.BuildServiceProvider();
            Assert.Same(provider.GetRequiredService<SqliteStore>(), provider.GetRequiredService<ISessionStore>());
            Assert.Same(provider.GetRequiredService<SqliteStore>(), provider.GetRequiredService<IReportStore>());
            await provider.GetRequiredService<ISessionRunner>().StartAsync(StoreKey.New(), new("transfer-not-arrived"));
        }

        Assert.Equal(2L, Scalar("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public void A_wrong_option_is_refused_at_once()
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupportSqlite(o => o.Path = " "));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupportSqlite(o => o.MaxBytes = 1));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupportSqlite(o => o.MaintenanceInterval = TimeSpan.Zero));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddOccSupportSqlite(o => o.ReportRetention = TimeSpan.Zero));
    }

    private string Plan(string sql, object?[] values)
    {
        using var connection = Connect();
        using var statement = new Statement(connection, $"EXPLAIN QUERY PLAN {sql}", values.Length);
        using var rows = statement.Rows(values);
        var plan = new StringBuilder();
        while (rows.Read())
        {
            plan.AppendLine(rows.GetString(3));
        }

        return plan.ToString();
    }
}
