using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore.Tests;

public sealed class SessionTests : IAsyncLifetime
{
    private const string Guide = "transfer-not-arrived";

    private SupportHost _host = null!;

    public async Task InitializeAsync() => _host = await SupportHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_conversation_goes_on_and_back()
    {
        var start = await StartAsync();
        Assert.Equal($"/support/sessions/{start.Get("id")}", start.Headers.Location?.ToString());
        var next = (await AnswerAsync(start)).Is(HttpStatusCode.OK);
        Assert.NotEqual(start.Get("view/step"), next.Get("view/step"));
        Assert.NotEqual(start.Tag, next.Tag);

        var back = (await _host.PostAsync($"sessions/{start.Get("id")}/back", "{}", ("If-Match", next.Tag!))).Is(HttpStatusCode.OK);
        Assert.Equal(start.Get("view/step"), back.Get("view/step"));
        Assert.Equal(back.Get("view/step"), (await ShowAsync(start)).Get("view/step"));
        (await _host.GetAsync($"sessions/{start.Get("id")}", ("If-None-Match", back.Tag!))).Is(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task It_speaks_the_language_that_it_is_told_to()
    {
        var start = await StartAsync();
        var chinese = (await _host.PostAsync($"sessions/{start.Get("id")}/inputs", """{"kind":"set-language","text":"zh-CN"}""")).Is(HttpStatusCode.OK);

        Assert.Equal("zh-Hans", chinese.Get("view/language"));
        Assert.Contains(chinese.Get("view/text"), c => c >= '一');
    }

    [Fact]
    public async Task An_answer_to_an_old_question_is_refused_and_changes_nothing()
    {
        var start = await StartAsync();
        var next = await AnswerAsync(start);
        var problem = (await AnswerAsync(start)).IsProblem(412, "revision-mismatch");

        Assert.Equal(next.Tag, problem.Tag);
        Assert.Equal(next.Get("revision"), problem.Get("revision"));
        Assert.Equal(next.Get("view/step"), (await ShowAsync(start)).Get("view/step"));
        (await AnswerAsync(start, tag: "\"none of ours\"")).IsProblem(412, "revision-mismatch");
        Assert.Equal(next.Tag, (await ShowAsync(start)).Tag);
    }

    [Fact]
    public async Task An_input_that_is_sent_again_counts_once_whatever_its_revision()
    {
        var start = await StartAsync();
        var first = await AnswerAsync(start, "key-1");
        var second = (await AnswerAsync(start, "key-1")).Is(HttpStatusCode.OK);

        Assert.Equal(first.Tag, second.Tag);
        Assert.Equal("true", second.Headers.GetValues("Idempotency-Replayed").Single());
        Assert.Equal(first.Get("view/step"), second.Get("view/step"));
    }

    [Fact]
    public async Task A_conversation_that_is_begun_again_with_the_same_key_is_the_same()
    {
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var first = (await _host.PostAsync("sessions", $$"""{"guide":"{{Guide}}"}""", key)).Is(HttpStatusCode.Created);
        var second = (await _host.PostAsync("sessions", $$"""{"guide":"{{Guide}}"}""", key)).Is(HttpStatusCode.OK);

        Assert.Equal(first.Get("id"), second.Get("id"));
        (await _host.PostAsync("sessions", """{"guide":"wrong-address"}""", key)).IsProblem(422, "idempotency-key-reused");
        (await _host.PostAsync("sessions", $$"""{"guide":"{{Guide}}"}""", ("Idempotency-Key", "short"))).IsProblem(400, "bad-idempotency-key");
    }

    [Fact]
    public async Task A_draft_answers_what_it_knows()
    {
        var draft = (await _host.PostAsync("triage", """{"text":"I sent 250 USDT on Tron yesterday and it has not arrived"}""")).Get("report");
        var start = (await _host.PostAsync("sessions", $$$"""{"guide":"{{{Guide}}}","report":{{{draft}}}}""")).Is(HttpStatusCode.Created);
        var report = (await _host.PostAsync($"sessions/{start.Get("id")}/report", $$$"""{"report":{{{draft}}}}""")).Is(HttpStatusCode.OK);

        Assert.Equal("tron", report.Get("report/network"));
        Assert.Contains("USDT", report.Get("text"));
        (await _host.PostAsync("sessions", $$$"""{"guide":"{{{Guide}}}","report":{"version":1}}""")).IsProblem(422, "bad-draft");
    }

    [Fact]
    public async Task A_token_carries_it_to_another_host_with_the_same_keys()
    {
        var key = new SealKey("k1", Enumerable.Range(0, SealKey.Length).Select(i => (byte)i).ToArray());
        void Share(IServiceCollection services) => services.AddOccSupport(o => o.SealKeys.Add(key));
        await using var here = await SupportHost.StartAsync(services: Share);
        await using var there = await SupportHost.StartAsync(services: Share);
        var start = await StartAsync(here);
        var next = await AnswerAsync(start, host: here);
        var token = (await here.PostAsync($"sessions/{start.Get("id")}/token", "{}")).Is(HttpStatusCode.OK).Get("token");

        var resumed = (await there.PostAsync("sessions/resume", $$"""{"token":"{{token}}"}""")).Is(HttpStatusCode.Created);
        Assert.Equal(next.Get("view/step"), resumed.Get("view/step"));
        Assert.Equal($"/support/sessions/{resumed.Get("id")}", resumed.Headers.Location?.ToString());
        (await there.GetAsync($"sessions/{resumed.Get("id")}")).Is(HttpStatusCode.OK);

        (await _host.PostAsync("sessions/resume", $$"""{"token":"{{token}}"}""")).IsProblem(422, "bad-token");
        there.Time.Advance(TimeSpan.FromDays(40));
        (await there.PostAsync("sessions/resume", $$"""{"token":"{{token}}"}""")).IsProblem(410, "expired-token");
    }

    [Fact]
    public async Task An_expired_conversation_is_gone_until_it_is_begun_again()
    {
        var start = await StartAsync();
        _host.Time.Advance(DateTimeOffset.Parse(start.Get("expiresAt")) - _host.Time.GetUtcNow() + TimeSpan.FromSeconds(2));

        (await ShowAsync(start)).IsProblem(410, "expired-session");
        (await AnswerAsync(start, tag: "*")).IsProblem(410, "expired-session");
        (await _host.PostAsync($"sessions/{start.Get("id")}/inputs", """{"kind":"restart"}""")).Is(HttpStatusCode.OK);
        (await ShowAsync(start)).Is(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("no-such-session")]
    [InlineData("%20")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_unknown_conversation_is_not_found(string id)
    {
        (await _host.GetAsync($"sessions/{id}")).IsProblem(404, "unknown-session");
        (await _host.PostAsync($"sessions/{id}/inputs", """{"kind":"back"}""")).IsProblem(404, "unknown-session");
        (await _host.PostAsync($"sessions/{id}/back", "{}")).IsProblem(404, "unknown-session");
        (await _host.PostAsync($"sessions/{id}/report", "{}")).IsProblem(404, "unknown-session");
        (await _host.PostAsync($"sessions/{id}/token", "{}")).IsProblem(404, "unknown-session");
    }

    [Theory]
    [InlineData("""{"kind":"dance"}""")]
    [InlineData("""{"kind":"answer"}""")]
    [InlineData("""{"kind":"probe","text":"x"}""")]
    public async Task An_input_that_is_none_is_refused(string json)
    {
        var start = await StartAsync();

        (await _host.PostAsync($"sessions/{start.Get("id")}/inputs", json)).IsProblem(422, "unknown-input");
        Assert.Equal(start.Tag, (await ShowAsync(start)).Tag);
    }

    [Fact]
    public async Task A_secret_in_an_answer_is_not_kept_and_not_repeated()
    {
        var start = await StartAsync();
        var reply = (await _host.PostAsync(
            $"sessions/{start.Get("id")}/inputs",
            """{"kind":"answer","text":"legal winner thank year wave sausage worth useful legal winner thank yellow"}""")).Is(HttpStatusCode.OK);

        Assert.Contains("secret-exposed", reply.Text);
        Assert.DoesNotContain("sausage", reply.Text);
        Assert.DoesNotContain("sausage", (await _host.PostAsync($"sessions/{start.Get("id")}/report", "{}")).Text);
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_said_to()
    {
        await using var host = await SupportHost.StartAsync(services: s => s.AddSingleton<ISessionStore>(new BrokenStore()));

        (await host.GetAsync("sessions/abc")).IsProblem(503, "store-unavailable");
        Assert.Equal("Unhealthy", (await host.GetAsync("health")).Is(HttpStatusCode.ServiceUnavailable).Text);
    }

    private async Task<Reply> StartAsync(SupportHost? host = null) =>
        (await (host ?? _host).PostAsync("sessions", $$"""{"guide":"{{Guide}}","language":"en"}""")).Is(HttpStatusCode.Created);

    private Task<Reply> ShowAsync(Reply start) => _host.GetAsync($"sessions/{start.Get("id")}");

    /// <summary>Gives the first answer that is offered, as somebody who sees the conversation as it was in a reply.</summary>
    private Task<Reply> AnswerAsync(Reply seen, string? key = null, string? tag = null, SupportHost? host = null) => (host ?? _host).PostAsync(
        $"sessions/{seen.Get("id")}/inputs",
        $$"""{"kind":"answer","text":"{{seen.Get("view/choices/0/id")}}","step":"{{seen.Get("view/step")}}"}""",
        [("If-Match", tag ?? seen.Tag!), .. key is null ? Array.Empty<(string, string)>() : [("Idempotency-Key", key)]]);

    private sealed class BrokenStore : ISessionStore
    {
        public ValueTask<StoreAnswer<StoredSession>> GetAsync(StoreKey key, CancellationToken cancellationToken = default) => throw new StoreException();

        public ValueTask<StoreAnswer<StoredSession>> PutAsync(StoreKey key, Session session, long? expectedRevision, StoreKey? person = null, CancellationToken cancellationToken = default) => throw new StoreException();

        public ValueTask<StoreAnswer<StoredSession>> DeleteAsync(StoreKey key, long? expectedRevision = null, CancellationToken cancellationToken = default) => throw new StoreException();
    }
}
