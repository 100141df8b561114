using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Occ.Support.Stores.Conformance;

namespace Occ.Support.Orleans.Tests;

[Collection(Clusters.Name)]
public sealed class OrleansRunnerTests
{
    private readonly FakeTimeProvider _time = Conversations.Clock();
    private readonly StoreKey _key = StoreKey.New();
    private readonly ISessionRunner _runner;

    public OrleansRunnerTests(MemoryCluster silos)
    {
        TestSilos.Time = _time;
        _runner = silos.Client.GetRequiredService<ISessionRunner>();
    }

    [Fact]
    public async Task A_conversation_goes_from_its_start_to_its_end()
    {
        var start = await _runner.StartAsync(_key, new(Conversations.Guide, "zh-CN"));
        var middle = await _runner.AdvanceAsync(_key, SessionInput.Answer("1", "钱包打不开"), start.Revision);
        var end = await _runner.AdvanceAsync(_key, SessionInput.Answer("2", "b"));
        var back = await _runner.AdvanceAsync(_key, SessionInput.Back("3"));

        Assert.Equal((StoreStatus.Stored, "什么？"), (start.Status, start.Turn!.View.Text));
        Assert.Equal((StoreStatus.Stored, "when"), (middle.Status, middle.Turn!.View.Step));
        Assert.Equal(ViewKind.End, end.Turn!.View.Kind);
        Assert.Equal(("when", "钱包打不开"), (back.Turn!.View.Step, back.Turn.Facts["description"]));
        Assert.Equal("when", (await _runner.ShowAsync(_key)).Turn!.View.Step);
    }

    [Fact]
    public async Task Every_kind_of_input_reaches_the_grain_and_its_notices_come_back()
    {
        await _runner.StartAsync(_key, new(Conversations.Guide));

        Assert.Equal(NoticeCode.NothingToTakeBack, Single(await _runner.AdvanceAsync(_key, SessionInput.Back("1"))));
        Assert.Equal(NoticeCode.CannotSkip, Single(await _runner.AdvanceAsync(_key, SessionInput.Skip("2"))));
        Assert.Equal(NoticeCode.StaleButton, Single(await _runner.AdvanceAsync(_key, SessionInput.Answer("3", "a", "no-such-step"))));
        Assert.Equal(NoticeCode.StaleButton, Single(await _runner.AdvanceAsync(_key, SessionInput.ProbeResult("4", "check", null))));
        Assert.Equal(NoticeCode.NothingToResume, Single(await _runner.AdvanceAsync(_key, SessionInput.Resume("5"))));
        Assert.Equal(NoticeCode.CannotDigress, Single(await _runner.AdvanceAsync(_key, SessionInput.Digress("6", "no-such-guide"))));
        Assert.Equal("zh-Hans", (await _runner.AdvanceAsync(_key, SessionInput.SetLanguage("7", "zh"))).Turn!.Session.Language);
        Assert.Equal("what", (await _runner.AdvanceAsync(_key, SessionInput.Restart("8"))).Turn!.View.Step);
        Assert.Equal("help", (await _runner.AdvanceAsync(_key, SessionInput.Person("9"))).Turn!.View.Step);
        Assert.Equal(9, (await _runner.ShowAsync(_key)).Turn!.Session.Revision);
    }

    [Fact]
    public async Task Sixty_four_inputs_at_once_are_all_taken()
    {
        await _runner.StartAsync(_key, new(Conversations.Guide));
        var turns = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => _runner.AdvanceAsync(_key, Conversations.Nod($"{i}")).AsTask()));

        Assert.All(turns, t => Assert.Equal(StoreStatus.Stored, t.Status));
        Assert.Equal(64, (await _runner.ShowAsync(_key)).Turn!.Session.Revision);
    }

    [Fact]
    public async Task An_input_that_is_sent_eight_times_at_once_counts_once()
    {
        await _runner.StartAsync(_key, new(Conversations.Guide));
        var turns = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => _runner.AdvanceAsync(_key, Conversations.Nod($"{i / 8}")).AsTask()));

        Assert.Equal(56, turns.Count(t => t.Turn!.IsRepeat));
        Assert.Equal(8, (await _runner.ShowAsync(_key)).Turn!.Session.Revision);
    }

    [Fact]
    public async Task Revisions_repeats_and_keys_in_use_are_told()
    {
        var start = await _runner.StartAsync(_key, new(Conversations.Guide));
        var first = await _runner.AdvanceAsync(_key, SessionInput.Answer("1", "a"), start.Revision);
        var again = await _runner.AdvanceAsync(_key, SessionInput.Answer("1", "a"), start.Revision);
        var late = await _runner.AdvanceAsync(_key, SessionInput.Answer("2", "b"), start.Revision);
        var second = await _runner.StartAsync(_key, new(Conversations.Guide, "zh"));

        Assert.Equal((StoreStatus.Found, true, first.Revision), (again.Status, again.Turn!.IsRepeat, again.Revision));
        Assert.Equal((StoreStatus.Conflict, first.Revision, "when"), (late.Status, late.Revision, late.Turn!.View.Step));
        Assert.Equal((StoreStatus.Conflict, first.Revision, "en"), (second.Status, second.Revision, second.Turn!.Session.Language));
        Assert.Equal(StoreStatus.Conflict, (await _runner.ForgetAsync(_key, start.Revision)).Status);
        Assert.Equal(StoreStatus.Deleted, (await _runner.ForgetAsync(_key)).Status);
        Assert.Equal(StoreStatus.Missing, (await _runner.AdvanceAsync(_key, SessionInput.Back("3"))).Status);
    }

    [Fact]
    public async Task An_expired_conversation_offers_to_begin_again_and_does()
    {
        await _runner.StartAsync(_key, new(Conversations.Guide));
        _time.Advance(TimeSpan.FromDays(8));
        var late = await _runner.AdvanceAsync(_key, SessionInput.Answer("1", "a"));
        var again = await _runner.AdvanceAsync(_key, SessionInput.Restart("2"));

        Assert.Equal((StoreStatus.Expired, ViewKind.RestartOffer), (late.Status, late.Turn!.View.Kind));
        Assert.Equal((StoreStatus.Stored, "what"), (again.Status, again.Turn!.View.Step));
    }

    private static NoticeCode Single(SessionTurn turn) => Assert.Single(turn.Turn!.Notices).Code;
}
