using System.Text;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>What goes, and when.</summary>
public sealed class SqliteRetentionTests : SqliteFile
{
    [Fact]
    public async Task What_is_too_old_is_deleted_and_nothing_else()
    {
        var options = Options();
        options.ReportRetention = TimeSpan.FromDays(30);
        using var store = new SqliteStore(options, Time);
        await store.PutAsync(Key, Conversations.Begin(), null);
        await store.AppendAsync(Key, new());
        Time.Advance(TimeSpan.FromDays(13.9));
        Assert.Equal(0, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Expired, (await store.GetAsync(Key)).Status);

        Time.Advance(TimeSpan.FromDays(0.2));
        Assert.Equal(1, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Missing, (await store.GetAsync(Key)).Status);
        Assert.Equal(StoreStatus.Found, (await store.GetReportAsync(Key)).Status);

        Time.Advance(TimeSpan.FromDays(16));
        Assert.Equal(1, await store.MaintainAsync());
        Assert.Equal(StoreStatus.Missing, (await store.GetReportAsync(Key)).Status);
    }

    [Fact]
    public async Task Maintenance_deletes_any_number_of_rows_a_few_at_aTime()
    {
        using var store = Open();
        await Task.WhenAll(Enumerable.Range(0, 1201).Select(i => store.PutAsync(new($"{i}"), Conversations.Begin(), null).AsTask()));
        Time.Advance(TimeSpan.FromDays(15));

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

        Time.AdjustTime(Conversations.Noon.AddYears(-10));
        using var later = Open();
        await later.MaintainAsync();

        Assert.Equal(Time.GetUtcNow().AddDays(7).ToUnixTimeMilliseconds(), Scalar("SELECT expires FROM sessions"));
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

        IEnumerable<string> Files() => new[] { "store.db", "store.db-wal" }.Select(f => Encoding.Latin1.GetString(ReadShared(Folder.File(f))));
    }

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
