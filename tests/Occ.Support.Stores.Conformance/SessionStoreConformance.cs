using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Stores.Conformance;

/// <summary>What every store of conversations does. Derive from it, say how to open the store, and run it.</summary>
public abstract class SessionStoreConformance : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = Conversations.Noon;

    protected FakeTimeProvider Time { get; } = Conversations.Clock();

    protected StoreKey Key { get; } = StoreKey.New();

    protected ISessionStore Store { get; private set; } = null!;

    /// <summary>Whether what was written is there after the process ended.</summary>
    protected virtual bool IsDurable => true;

    /// <summary>Whether the store can be written by several at once and lose nothing.</summary>
    protected virtual bool ComparesRevisions => true;

    public async Task InitializeAsync() => Store = await OpenAsync();

    public virtual Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Opens the store of this test, with the clock <see cref="Time"/>; again, after it was closed, as another process would.</summary>
    protected abstract ValueTask<ISessionStore> OpenAsync();

    [Fact]
    public async Task Nothing_is_under_a_key_that_was_never_written()
    {
        Assert.Equal(new(StoreStatus.Missing), await Store.GetAsync(Key));
        Assert.Equal(new(StoreStatus.Missing), await Store.DeleteAsync(Key));
        Assert.Equal(new(StoreStatus.Missing), await Store.PutAsync(Key, Conversations.Begin(), 1));
    }

    [Fact]
    public async Task What_was_written_is_read_back()
    {
        var session = Conversations.Begin().Say("1", "The app froze");
        var written = await Store.PutAsync(Key, session, null, new StoreKey("p1"));
        var read = await Store.GetAsync(Key);

        Assert.Equal((StoreStatus.Stored, StoreStatus.Found), (written.Status, read.Status));
        Assert.Equal(session, read.Value!.Session);
        Assert.Equal(written.Value!.Revision, read.Value.Revision);
        Assert.Equal(new StoreKey("p1"), read.Value.Person);
        Assert.Equal((Key, Noon, session.ExpiresAt), (read.Value.Key, read.Value.SavedAt, read.Value.ExpiresAt));
    }

    [Theory]
    [InlineData("钱包打不开了，怎么办？")]
    [InlineData("👩‍👩‍👧‍👦 家 \u202Ertl é ﷽ 𠮷")]
    [InlineData("'; DROP TABLE sessions; -- \" \\ % _ \t")]
    public async Task Every_script_is_read_back_as_it_was_written(string text)
    {
        var session = Conversations.Begin(language: "zh-CN").Say("消息-1", text);
        Assert.Single(session.Log);
        await Store.PutAsync(Key, session, null);

        Assert.Equal(session.ToJson(), (await Store.GetAsync(Key)).Value!.Session.ToJson());
    }

    [Fact]
    public async Task Keys_that_differ_in_case_are_two_keys()
    {
        await Store.PutAsync(new("a" + Key.Value[1..]), Conversations.Begin(), null);

        Assert.Equal(StoreStatus.Missing, (await Store.GetAsync(new("A" + Key.Value[1..]))).Status);
    }

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
    public async Task An_expired_conversation_says_so_and_makes_room()
    {
        var session = Conversations.Begin();
        await Store.PutAsync(Key, session, null);
        Time.Advance(session.ExpiresAt - Noon);
        Assert.Equal(StoreStatus.Found, (await Store.GetAsync(Key)).Status);
        Time.Advance(TimeSpan.FromSeconds(1));

        var expired = await Store.GetAsync(Key);
        Assert.Equal((StoreStatus.Expired, session), (expired.Status, expired.Value!.Session));
        Assert.Equal(StoreStatus.Stored, (await Store.PutAsync(Key, Conversations.Begin(Time.GetUtcNow()), null)).Status);
        Assert.Equal(StoreStatus.Found, (await Store.GetAsync(Key)).Status);
    }

    [Fact]
    public async Task A_clock_that_goes_back_neither_expires_a_conversation_nor_keeps_it_for_ever()
    {
        await Store.PutAsync(Key, Conversations.Begin(), null);
        Time.AdjustTime(Noon.AddYears(-10));
        Assert.Equal(StoreStatus.Found, (await Store.GetAsync(Key)).Status);

        await AfterAWhileAsync();
        Time.Advance(TimeSpan.FromDays(8));
        Assert.Equal(StoreStatus.Expired, (await Store.GetAsync(Key)).Status);
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

    [Fact]
    public async Task A_write_that_was_broken_off_leaves_a_whole_value()
    {
        var before = (await Store.PutAsync(Key, Conversations.Begin(), null)).Value!;
        var after = before.Session.Say("1", new string('x', 400));
        try
        {
            await Store.PutAsync(Key, after, before.Revision, null, new(canceled: true));
        }
        catch (OperationCanceledException)
        {
        }

        Assert.Contains((await Store.GetAsync(Key)).Value!.Session, new[] { before.Session, after });
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart_and_its_input_counts_once()
    {
        if (!IsDurable)
        {
            return;
        }

        var runner = new SessionRunner(Conversations.Troubleshooter, Store, Time);
        await runner.StartAsync(Key, new(Conversations.Guide));
        var told = await runner.AdvanceAsync(Key, SessionInput.Answer("message-1", "It froze"));

        Store = await OpenAsync();
        var again = await new SessionRunner(Conversations.Troubleshooter, Store, Time).AdvanceAsync(Key, SessionInput.Answer("message-1", "It froze"));

        Assert.True(again.Turn!.IsRepeat);
        Assert.Equal((StoreStatus.Found, told.Revision, told.Turn!.Session), (again.Status, again.Revision, again.Turn.Session));
    }

    [Fact]
    public async Task A_person_is_erased_with_all_conversations_and_nobody_else_is()
    {
        if (Store is not IPersonEraser eraser)
        {
            return;
        }

        var (mine, other) = (StoreKey.New(), StoreKey.New());
        StoreKey[] keys = [StoreKey.New(), StoreKey.New(), StoreKey.New()];
        await Store.PutAsync(keys[0], Conversations.Begin(), null, mine);
        await Store.PutAsync(keys[1], Conversations.Begin(), null, mine);
        await Store.PutAsync(keys[2], Conversations.Begin(), null, other);

        Assert.Equal(2, await eraser.EraseAsync(mine));
        Assert.Equal(0, await eraser.EraseAsync(mine));
        Assert.Equal(StoreStatus.Missing, (await Store.GetAsync(keys[0])).Status);
        Assert.Equal(StoreStatus.Missing, (await Store.GetAsync(keys[1])).Status);
        Assert.Equal(StoreStatus.Found, (await Store.GetAsync(keys[2])).Status);
    }

    [Fact]
    public async Task An_empty_key_is_a_bad_call()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.GetAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.DeleteAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.PutAsync(default, Conversations.Begin(), null));
    }

    /// <summary>Lets the store do what it does now and then.</summary>
    protected virtual ValueTask AfterAWhileAsync() => ValueTask.CompletedTask;
}
