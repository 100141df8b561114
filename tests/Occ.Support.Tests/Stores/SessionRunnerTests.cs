using Microsoft.Extensions.Time.Testing;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Tests.Stores;

public sealed class SessionRunnerTests
{
    private static readonly StoreKey Key = new("k");

    private readonly FakeTimeProvider _time = Conversations.Clock();
    private readonly MemorySessionStore _store;
    private readonly SessionRunner _runner;

    public SessionRunnerTests()
    {
        _store = new(_time);
        _runner = new(Conversations.Troubleshooter, _store, _time);
    }

    [Fact]
    public async Task A_conversation_goes_from_its_start_to_its_end()
    {
        var start = await _runner.StartAsync(Key, new(Conversations.Guide, "zh-CN"));
        var middle = await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"), start.Revision);
        var end = await _runner.AdvanceAsync(Key, SessionInput.Answer("2", "b"));

        Assert.Equal("什么？", start.Turn!.View.Text);
        Assert.Equal((StoreStatus.Stored, "when"), (middle.Status, middle.Turn!.View.Step));
        Assert.Equal(ViewKind.End, end.Turn!.View.Kind);
        Assert.Equal(ViewKind.End, (await _runner.ShowAsync(Key)).Turn!.View.Kind);
    }

    [Fact]
    public async Task What_a_draft_knows_is_not_asked()
    {
        var draft = new ProblemReport { Device = SecretScanner.Default.Redact("Pixel 8").Text };
        await _runner.StartAsync(Key, new(Conversations.Guide) { Draft = draft, Person = new StoreKey("p") });

        Assert.Equal(ViewKind.End, (await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"))).Turn!.View.Kind);
        Assert.Equal(new StoreKey("p"), (await _store.GetAsync(Key)).Value!.Person);
    }

    [Fact]
    public async Task An_input_that_is_sent_again_changes_nothing_even_with_an_old_revision()
    {
        var start = await _runner.StartAsync(Key, new(Conversations.Guide));
        var first = await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"), start.Revision);
        var again = await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"), start.Revision);

        Assert.Equal((StoreStatus.Found, true, first.Revision), (again.Status, again.Turn!.IsRepeat, again.Revision));
    }

    [Fact]
    public async Task An_input_for_a_revision_that_is_gone_is_refused_and_shows_what_is_there()
    {
        var start = await _runner.StartAsync(Key, new(Conversations.Guide));
        var first = await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"));
        var late = await _runner.AdvanceAsync(Key, SessionInput.Answer("2", "b"), start.Revision);

        Assert.Equal((StoreStatus.Conflict, first.Revision, "when"), (late.Status, late.Revision, late.Turn!.View.Step));
    }

    [Fact]
    public async Task A_key_in_use_begins_no_second_conversation()
    {
        var first = await _runner.StartAsync(Key, new(Conversations.Guide));
        var second = await _runner.StartAsync(Key, new(Conversations.Guide, "zh"));

        Assert.Equal((StoreStatus.Conflict, first.Revision, "en"), (second.Status, second.Revision, second.Turn!.Session.Language));
    }

    [Fact]
    public async Task An_expired_conversation_offers_to_begin_again_and_does()
    {
        await _runner.StartAsync(Key, new(Conversations.Guide));
        _time.Advance(TimeSpan.FromDays(8));
        var late = await _runner.AdvanceAsync(Key, SessionInput.Answer("1", "a"));
        var again = await _runner.AdvanceAsync(Key, SessionInput.Restart("2"));

        Assert.Equal((StoreStatus.Expired, ViewKind.RestartOffer), (late.Status, late.Turn!.View.Kind));
        Assert.Equal((StoreStatus.Stored, "what"), (again.Status, again.Turn!.View.Step));
        Assert.Equal(StoreStatus.Found, (await _runner.ShowAsync(Key)).Status);
    }

    [Fact]
    public async Task A_conversation_that_nobody_began_is_missing()
    {
        Assert.Equal(new(StoreStatus.Missing), await _runner.AdvanceAsync(Key, SessionInput.Back("1")));
        Assert.Equal(new(StoreStatus.Missing), await _runner.ShowAsync(Key));
        Assert.Equal(new(StoreStatus.Missing), await _runner.ForgetAsync(Key));
    }

    [Fact]
    public async Task What_is_forgotten_is_gone()
    {
        var start = await _runner.StartAsync(Key, new(Conversations.Guide));

        Assert.Equal(StoreStatus.Conflict, (await _runner.ForgetAsync(Key, start.Revision + 1)).Status);
        Assert.Equal(StoreStatus.Deleted, (await _runner.ForgetAsync(Key, start.Revision)).Status);
        Assert.Equal(StoreStatus.Missing, (await _runner.ShowAsync(Key)).Status);
    }

    [Fact]
    public async Task An_unknown_guide_is_a_bad_call() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await _runner.StartAsync(Key, new("no-such-guide")));
}
