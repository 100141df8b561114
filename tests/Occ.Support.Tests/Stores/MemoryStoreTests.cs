using Occ.Support.Stores.Conformance;

namespace Occ.Support.Tests.Stores;

public sealed class MemorySessionStoreTests : SessionStoreConformance
{
    protected override bool IsDurable => false;

    [Fact]
    public async Task The_conversation_that_was_idle_longest_makes_room()
    {
        var store = new MemorySessionStore(Time, capacity: 2);
        var first = (await store.PutAsync(new("1"), Conversations.Begin(), null)).Value!;
        await store.PutAsync(new("2"), Conversations.Begin(), null);
        await store.PutAsync(new("1"), first.Session.Say("1", "a"), first.Revision);
        await store.PutAsync(new("3"), Conversations.Begin(), null);

        Assert.Equal(StoreStatus.Found, (await store.GetAsync(new("1"))).Status);
        Assert.Equal(StoreStatus.Missing, (await store.GetAsync(new("2"))).Status);
        Assert.Equal(StoreStatus.Found, (await store.GetAsync(new("3"))).Status);
    }

    [Fact]
    public void A_store_without_room_is_a_bad_call() => Assert.Throws<ArgumentOutOfRangeException>(() => new MemorySessionStore(capacity: 0));

    protected override ValueTask<ISessionStore> OpenAsync() => new(new MemorySessionStore(Time));
}

public sealed class MemoryReportStoreTests : ReportStoreConformance
{
    [Fact]
    public async Task The_oldest_report_makes_room()
    {
        var store = new MemoryReportStore(Time, capacity: 1);
        await store.AppendAsync(new("1"), Report("a"));
        Time.Advance(TimeSpan.FromSeconds(1));
        await store.AppendAsync(new("2"), Report("b"));

        Assert.Equal(StoreStatus.Missing, (await store.GetAsync(new("1"))).Status);
        Assert.Equal([new StoreKey("2")], (await store.QueryAsync(new())).Reports.Select(r => r.Key));
    }

    protected override ValueTask<IReportStore> OpenAsync() => new(new MemoryReportStore(Time));
}
