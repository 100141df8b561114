namespace Occ.Support.Stores.Conformance;

/// <content>What was written is read back.</content>
public abstract partial class SessionStoreConformance
{
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
    public async Task An_empty_key_is_a_bad_call()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.GetAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.DeleteAsync(default));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.PutAsync(default, Conversations.Begin(), null));
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
}
