using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

public sealed class SqliteStoreTests : IDisposable
{
    private static readonly StoreKey Key = new("k");

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = Conversations.Clock();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Two_processes_that_write_the_same_conversation_lose_no_input()
    {
        using var one = Open();
        using var two = Open();
        ISessionRunner[] runners = [.. new[] { one, two }.Select(s => new SessionRunner(Conversations.Troubleshooter, s, _time))];
        await runners[0].StartAsync(Key, new(Conversations.Guide));
        await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () => await runners[i % 2].AdvanceAsync(Key, Conversations.Nod($"{i}")))));

        Assert.Equal(64, (await two.GetAsync(Key)).Value!.Session.Revision);
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused_with_words_and_not_changed()
    {
        Open().Dispose();
        Run("PRAGMA user_version = 7");
        var before = File.ReadAllBytes(_folder.File());
        var refused = Assert.Throws<StoreException>(Open);

        Assert.Equal(StoreFailure.NewerSchema, refused.Failure);
        Assert.Contains("its schema is 7", refused.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.File()));
    }

    [Fact]
    public void The_database_of_another_program_is_refused()
    {
        Run("CREATE TABLE theirs (a)");

        Assert.Equal(StoreFailure.Damaged, Assert.Throws<StoreException>(Open).Failure);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void What_is_no_database_is_refused()
    {
        File.WriteAllText(_folder.File(), new string('x', 4096));

        Assert.Equal(StoreFailure.Damaged, Assert.Throws<StoreException>(Open).Failure);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_as_the_cause() =>
        Assert.Contains("folder", Assert.Throws<StoreException>(() => new SqliteStore(new() { Path = _folder.File("no/such/store.db") })).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_an_older_version_is_brought_forward_with_all_that_is_in_it()
    {
        using (var old = Open())
        {
            await old.PutAsync(Key, Conversations.Begin(), null);
        }

        using (var renewed = new SqliteStore(Options(), _time, [.. SqliteSchema.Steps, "CREATE TABLE later (a INTEGER) STRICT"]))
        {
            Assert.Equal(StoreStatus.Found, (await renewed.GetAsync(Key)).Status);
        }

        Assert.Equal(SqliteSchema.Steps.Length + 1L, Scalar("PRAGMA user_version"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM later"));
    }

    [Fact]
    public void A_step_forward_that_fails_leaves_the_old_version()
    {
        Open().Dispose();
        Assert.Throws<StoreException>(() => new SqliteStore(Options(), _time, [.. SqliteSchema.Steps, "CREATE TABLE later (a INTEGER) STRICT", "no such word"]));

        Assert.Equal((long)SqliteSchema.Steps.Length, Scalar("PRAGMA user_version"));
        Assert.Equal(0L, Scalar("SELECT count(*) FROM sqlite_schema WHERE name = 'later'"));
    }

    [Fact]
    public async Task A_conversation_that_can_not_be_read_is_set_aside_and_the_rest_serves()
    {
        var told = new List<SetAsideRow>();
        var options = Options();
        options.OnSetAside = told.Add;
        using var store = new SqliteStore(options, _time);
        await store.PutAsync(Key, Conversations.Begin(), null, new StoreKey("p"));
        await store.PutAsync(new("whole"), Conversations.Begin(), null);
        Run("UPDATE sessions SET body = substr(body, 1, 40) WHERE key = 'k'");

        Assert.Equal(StoreStatus.SetAside, (await store.GetAsync(Key)).Status);
        Assert.Equal(StoreStatus.Missing, (await store.GetAsync(Key)).Status);
        Assert.Equal(StoreStatus.Found, (await store.GetAsync(new("whole"))).Status);
        Assert.Equal([new("session", Key, "unreadable", Conversations.Noon)], told);
        Assert.Equal(told, await store.ListSetAsideAsync());
        Assert.Equal(40L, Scalar("SELECT length(body) FROM set_aside"));
        Assert.Equal(1, await store.EraseAsync(new("p")));
        Assert.Empty(await store.ListSetAsideAsync());
    }

    [Fact]
    public async Task A_conversation_of_a_newer_library_is_left_as_it_is()
    {
        using var store = Open();
        await store.PutAsync(Key, Conversations.Begin(), null);
        Run("UPDATE sessions SET body = replace(body, '\"schema\":1', '\"schema\":2')");

        Assert.Equal(StoreFailure.NewerSchema, (await Assert.ThrowsAsync<StoreException>(async () => await store.GetAsync(Key))).Failure);
        Assert.Equal(1L, Scalar("SELECT count(*) FROM sessions"));
    }

    [Fact]
    public async Task A_report_that_can_not_be_read_is_left_out_of_the_page_and_set_aside()
    {
        using var store = Open();
        await store.AppendAsync(Key, new());
        await store.AppendAsync(new("whole"), new());
        Run("UPDATE reports SET body = '{' WHERE key = 'k'");
        var page = await store.QueryAsync(new());

        Assert.Equal(new StoreKey("whole"), Assert.Single(page.Reports).Key);
        Assert.Equal(1, page.SetAside);
        Assert.Equal(("report", Key), (await store.ListSetAsideAsync()).Select(r => (r.Kind, r.Key)).Single());
        Assert.Equal(0, (await store.QueryAsync(new())).SetAside);
    }

    [Fact]
    public async Task What_is_too_old_is_deleted_and_nothing_else()
    {
        var options = Options();
        options.ReportRetention = TimeSpan.FromDays(30);
        using var store = new SqliteStore(options, _time);
        await store.PutAsync(Key, Conversations.Begin(), null);
        await store.AppendAsync(Key, new());
        _time.Advance(TimeSpan.FromDays(13.9));
        Assert.Equal(0, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Expired, (await store.GetAsync(Key)).Status);

        _time.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal(1, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Missing, (await store.GetAsync(Key)).Status);
        Assert.Equal(StoreStatus.Found, (await store.GetReportAsync(Key)).Status);

        _time.Advance(TimeSpan.FromDays(16));
        Assert.Equal(1, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Missing, (await store.GetReportAsync(Key)).Status);
    }

    [Fact]
    public async Task Maintenance_deletes_any_number_of_rows_a_few_at_a_time()
    {
        using var store = Open();
        await Task.WhenAll(Enumerable.Range(0, 1201).Select(i => store.PutAsync(new($"{i}"), Conversations.Begin(), null).AsTask()));
        _time.Advance(TimeSpan.FromDays(15));

        Assert.Equal(1201, await store.MaintainAsync());
    }

    [Fact]
    public async Task A_clock_that_goes_back_while_nobody_looks_is_noticed_at_maintenance()
    {
        using (var store = Open())
        {
            await store.PutAsync(Key, Conversations.Begin(), null);
            await store.MaintainAsync();
        }

        _time.AdjustTime(Conversations.Noon.AddYears(-10));
        using var later = Open();
        await later.MaintainAsync();

        Assert.Equal(_time.GetUtcNow().AddDays(7).ToUnixTimeMilliseconds(), Scalar("SELECT expires FROM sessions"));
    }

    [Fact]
    public async Task Of_an_erased_person_nothing_is_left_in_the_files()
    {
        const string trace = "Xiaomi-Redmi-14C-trace";
        using var store = Open();
        var first = (await store.PutAsync(Key, Conversations.Begin().Say("1", trace), null, new StoreKey("p"))).Value!;
        await store.PutAsync(Key, first.Session.Say("2", "other"), first.Revision);
        Assert.Contains(Files(), f => f.Contains(trace, StringComparison.Ordinal));

        Assert.Equal(1, await store.EraseAsync(new("p")));
        Assert.DoesNotContain(Files(), f => f.Contains(trace, StringComparison.Ordinal));

        IEnumerable<string> Files() => new[] { "store.db", "store.db-wal" }.Select(f => Encoding.Latin1.GetString(ReadShared(_folder.File(f))));
    }

    [Fact]
    public async Task A_full_store_says_so_keeps_what_it_had_and_goes_on_when_there_is_room()
    {
        var options = Options();
        options.MaxBytes = 256 * 1024;
        var kept = new List<StoreKey>();
        using (var store = new SqliteStore(options, _time))
        {
            StoreException? full = null;
            while (full is null)
            {
                try
                {
                    var key = StoreKey.New();
                    await store.PutAsync(key, Conversations.Begin().Say("1", new string('x', 400)), null);
                    kept.Add(key);
                }
                catch (StoreException fault)
                {
                    full = fault;
                }
            }

            Assert.Equal(StoreFailure.Full, full.Failure);
            Assert.Contains("no room", full.Message, StringComparison.Ordinal);
            Assert.InRange(kept.Count, 50, 1000);
            Assert.Equal(StoreStatus.Deleted, (await store.DeleteAsync(kept[0])).Status);
            Assert.Equal(StoreStatus.Deleted, (await store.DeleteAsync(kept[1])).Status);
        }

        using var again = Open();
        Assert.Equal(StoreStatus.Stored, (await again.PutAsync(kept[0], Conversations.Begin(), null)).Status);
        foreach (var key in kept.Skip(2))
        {
            Assert.Equal(StoreStatus.Found, (await again.GetAsync(key)).Status);
        }

        Assert.Equal("ok", Scalar("PRAGMA integrity_check"));
    }

    [Fact]
    public async Task One_write_that_finds_no_room_does_not_take_the_others_of_its_batch_with_it()
    {
        var options = Options();
        options.MaxBytes = 256 * 1024;
        using var store = new SqliteStore(options, _time);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 2000).Select(i => Task.Run(async () =>
        {
            try
            {
                return (await store.PutAsync(new($"{i}"), Conversations.Begin().Say("1", new string('x', 400)), null)).Status == StoreStatus.Stored;
            }
            catch (StoreException fault) when (fault.Failure == StoreFailure.Full)
            {
                return false;
            }
        })));

        Assert.Contains(true, outcomes);
        Assert.Contains(false, outcomes);
        Assert.Equal((long)outcomes.Count(o => o), Scalar("SELECT count(*) FROM sessions"));
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
            var (sql, values) = SqliteStore.Select(query);
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
            new ServiceCollection().AddOccSupport().AddOccSupportSqlite(o => o.Path = _folder.File()),
            new ServiceCollection().AddOccSupportSqlite(o => o.Path = _folder.File()).AddOccSupport(),
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

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private SqliteStoreOptions Options() => new() { Path = _folder.File(), MaintenanceInterval = Timeout.InfiniteTimeSpan };

    private SqliteStore Open() => new(Options(), _time);

    private void Run(string sql) => Scalar(sql);

    private object? Scalar(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
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

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        connection.Open();
        return connection;
    }
}
