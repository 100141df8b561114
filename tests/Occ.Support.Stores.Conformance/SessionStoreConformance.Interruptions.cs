namespace Occ.Support.Stores.Conformance;

/// <content>What is there after a write or a process was broken off.</content>
public abstract partial class SessionStoreConformance
{
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
}
