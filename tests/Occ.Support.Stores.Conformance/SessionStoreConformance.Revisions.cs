namespace Occ.Support.Stores.Conformance;

/// <content>Of two writers one is told.</content>
public abstract partial class SessionStoreConformance
{
    [Fact]
    public async Task Each_write_has_a_greater_revision_and_keeps_the_person()
    {
        var first = await Store.PutAsync(Key, Conversations.Begin(), null, new StoreKey("p1"));
        var second = await Store.PutAsync(Key, Conversations.Begin().Say("1", "a"), first.Value!.Revision);

        Assert.Equal(StoreStatus.Stored, second.Status);
        Assert.True(second.Value!.Revision > first.Value.Revision);
        Assert.Equal(new StoreKey("p1"), (await Store.GetAsync(Key)).Value!.Person);
    }

    [Fact]
    public async Task The_second_of_two_writers_gets_the_present_value()
    {
        var start = (await Store.PutAsync(Key, Conversations.Begin(), null)).Value!;
        var faster = await Store.PutAsync(Key, start.Session.Say("1", "faster"), start.Revision);
        var slower = await Store.PutAsync(Key, start.Session.Say("2", "slower"), start.Revision);

        Assert.Equal(StoreStatus.Conflict, slower.Status);
        Assert.Equal(faster.Value!.Session, slower.Value!.Session);
        Assert.Equal(faster.Value.Revision, slower.Value.Revision);
        Assert.Equal(faster.Value.Session, (await Store.GetAsync(Key)).Value!.Session);
    }

    [Fact]
    public async Task A_conversation_that_goes_on_is_not_written_over_by_a_new_one()
    {
        var there = await Store.PutAsync(Key, Conversations.Begin().Say("1", "a"), null);
        var second = await Store.PutAsync(Key, Conversations.Begin(), null);

        Assert.Equal((StoreStatus.Conflict, there.Value!.Session), (second.Status, second.Value!.Session));
    }

    [Fact]
    public async Task A_stale_delete_changes_nothing()
    {
        var first = (await Store.PutAsync(Key, Conversations.Begin(), null)).Value!;
        var second = (await Store.PutAsync(Key, first.Session.Say("1", "a"), first.Revision)).Value!;
        var refused = await Store.DeleteAsync(Key, first.Revision);

        Assert.Equal((StoreStatus.Conflict, second.Session), (refused.Status, refused.Value!.Session));
        Assert.Equal(StoreStatus.Deleted, (await Store.DeleteAsync(Key, second.Revision)).Status);
        Assert.Equal(StoreStatus.Missing, (await Store.GetAsync(Key)).Status);
    }

    [Fact]
    public async Task Whoever_read_what_was_deleted_can_not_write_over_what_came_after()
    {
        var old = (await Store.PutAsync(Key, Conversations.Begin(), null)).Value!;
        await Store.DeleteAsync(Key);
        var renewed = (await Store.PutAsync(Key, Conversations.Begin(language: "zh"), null)).Value!;

        Assert.Equal(StoreStatus.Conflict, (await Store.PutAsync(Key, old.Session.Say("1", "a"), old.Revision)).Status);
        Assert.Equal(renewed.Session, (await Store.GetAsync(Key)).Value!.Session);
    }

    [Fact]
    public async Task Sixty_four_writers_at_once_lose_no_input()
    {
        if (!ComparesRevisions)
        {
            return;
        }

        ISessionRunner[] runners = [.. Enumerable.Range(0, 4).Select(_ => new SessionRunner(Conversations.Troubleshooter, Store, Time))];
        await runners[0].StartAsync(Key, new(Conversations.Guide));
        var turns = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(async () => await runners[i % 4].AdvanceAsync(Key, Conversations.Nod($"{i}")))));

        Assert.All(turns, t => Assert.Equal(StoreStatus.Stored, t.Status));
        Assert.Equal(64, turns.Select(t => t.Revision).Distinct().Count());
        Assert.Equal(64, (await Store.GetAsync(Key)).Value!.Session.Revision);
    }
}
