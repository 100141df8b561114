namespace Occ.Support.Stores.Conformance;

/// <content>How long a conversation lives.</content>
public abstract partial class SessionStoreConformance
{
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
}
