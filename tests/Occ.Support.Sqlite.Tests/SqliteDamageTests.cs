using Occ.Support.Stores.Conformance;

namespace Occ.Support.Sqlite.Tests;

/// <summary>Rows that can not be read.</summary>
public sealed class SqliteDamageTests : SqliteFile
{
    [Fact]
    public async Task A_conversation_that_can_not_be_read_is_set_aside_and_the_rest_serves()
    {
        var told = new List<SetAsideRow>();
        var options = Options();
        options.OnSetAside = told.Add;
        using var store = new SqliteStore(options, Time);
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
}
