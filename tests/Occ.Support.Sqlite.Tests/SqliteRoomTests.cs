using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>A file that may not grow any more.</summary>
public sealed class SqliteRoomTests : SqliteFile
{
    [Fact]
    public async Task A_full_store_says_so_keeps_what_it_had_and_goes_on_when_there_is_room()
    {
        var options = Options();
        options.MaxBytes = 256 * 1024;
        var kept = new List<StoreKey>();
        using (var store = new SqliteStore(options, Time))
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
        using var store = new SqliteStore(options, Time);
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
}
