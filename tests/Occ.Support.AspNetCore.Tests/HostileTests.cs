using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.AspNetCore.Tests;

public sealed class HostileTests : IAsyncLifetime
{
    private const int Limit = 4096;

    private SupportHost _host = null!;

    public async Task InitializeAsync() => _host = await SupportHost.StartAsync(o => o.MaxBodyBytes = Limit);

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    public static TheoryData<string, int, string> Bodies => new()
    {
        { "", 400, "broken-json" },
        { "{", 400, "broken-json" },
        { "{\"text\":\"a\"} trailing", 400, "broken-json" },
        { "{\"text\":\"\\ud800\"}", 422, "wrong-shape" },
        { "null", 422, "not-an-object" },
        { "[]", 422, "wrong-shape" },
        { "{}", 422, "wrong-shape" },
        { "{\"text\":null}", 422, "wrong-shape" },
        { "{\"text\":7}", 422, "wrong-shape" },
        { "{\"text\":\"a\",\"text\":\"b\"}", 422, "wrong-shape" },
        { new string('[', 2000), 400, "broken-json" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_question_is_a_problem(string body, int status, string code)
    {
        foreach (var path in (string[])["address", "transaction", "identify", "redact", "triage"])
        {
            (await _host.PostAsync(path, body)).IsProblem(status, code);
        }
    }

    [Fact]
    public async Task The_problem_says_where_and_nothing_of_what_was_sent()
    {
        var reply = (await _host.PostAsync("redact", "{\"text\":\n \"hunter2hunter2\" oops}")).IsProblem(400, "broken-json");

        Assert.Equal("2", reply.Get("line"));
        Assert.DoesNotContain("hunter2", reply.Text);
        Assert.DoesNotContain("oops", reply.Text);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_a_problem()
    {
        using var content = new ByteArrayContent([.. "{\"text\":\""u8, 0xFF, 0xFE, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");

        (await _host.SendAsync(HttpMethod.Post, "redact", content)).IsProblem(400, "broken-json");
    }

    [Fact]
    public async Task A_body_of_another_type_is_a_problem()
    {
        using var content = new StringContent("text=a", Encoding.UTF8, "application/x-www-form-urlencoded");

        (await _host.SendAsync(HttpMethod.Post, "redact", content)).IsProblem(415, "unsupported-media-type");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_is_too_large_is_a_problem_and_the_session_stands(bool announced)
    {
        var start = (await _host.PostAsync("sessions", """{"guide":"transfer-not-arrived"}""")).Is(HttpStatusCode.Created);
        var bytes = Encoding.UTF8.GetBytes($$"""{"kind":"answer","text":"{{new string('a', 3 * Limit)}}"}""");
        using HttpContent content = announced ? new ByteArrayContent(bytes) : new StreamContent(new Unseekable(bytes));
        content.Headers.ContentType = new("application/json");

        var reply = (await _host.SendAsync(HttpMethod.Post, $"sessions/{start.Get("id")}/inputs", content)).IsProblem(413, "too-large");
        Assert.Equal(Limit, reply.Json.GetProperty("limit").GetInt32());
        Assert.Equal(start.Tag, (await _host.GetAsync($"sessions/{start.Get("id")}")).Tag);
        Assert.Equal(413, (int)(await _host.PostAsync("reports", $$"""{"description":"{{new string('a', 3 * Limit)}}"}""")).Status);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_large_body_within_the_limit_is_read_to_its_end(bool announced)
    {
        await using var host = await SupportHost.StartAsync(o => o.MaxBodyBytes = 16 * 1024 * 1024);
        var bytes = Encoding.UTF8.GetBytes($$"""{"text":"{{new string('a', 5 * 1024 * 1024)}} end"}""");
        using HttpContent content = announced ? new ByteArrayContent(bytes) : new StreamContent(new Unseekable(bytes));
        content.Headers.ContentType = new("application/json");

        Assert.EndsWith("a end", (await host.SendAsync(HttpMethod.Post, "redact", content)).Is(HttpStatusCode.OK).Get("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_is_stopped_for_the_client_that_makes_it_and_its_session_stands()
    {
        var client = "one";
        await using var host = await SupportHost.StartAsync(o => (o.RequestsPerMinute, o.Client) = (30, _ => client));
        var start = (await host.PostAsync("sessions", """{"guide":"transfer-not-arrived"}""")).Is(HttpStatusCode.Created);
        var replies = new List<Reply>();
        for (var i = 0; i < 40; i++)
        {
            replies.Add(await host.PostAsync($"sessions/{start.Get("id")}/inputs", """{"kind":"set-language","text":"zh"}"""));
        }

        var refused = replies.Where(r => r.Status == HttpStatusCode.TooManyRequests).ToList();
        Assert.InRange(refused.Count, 5, 39);
        refused[0].IsProblem(429, "too-many-requests");
        Assert.True(refused[0].Headers.RetryAfter?.Delta > TimeSpan.Zero);

        client = "two";
        Assert.Equal(replies.Last(r => r.Status == HttpStatusCode.OK).Tag, (await host.GetAsync($"sessions/{start.Get("id")}")).Is(HttpStatusCode.OK).Tag);
    }

    [Fact]
    public async Task Nothing_that_was_sent_is_logged()
    {
        const string Secret = "ocelotzebrafinch";
        foreach (var path in (string[])["address", "transaction", "identify", "redact", "triage"])
        {
            await _host.PostAsync(path, $$"""{"text":"{{Secret}}"}""");
            await _host.PostAsync(path, $$"""{"text":{{Secret}}}""");
            await _host.PostAsync(path, $$"""{"text":"{{Secret}}","{{Secret}}":1""");
            await _host.PostAsync(path, $$"""{"text":["{{Secret}}"]}""");
        }

        await _host.PostAsync("explorer", $$"""{"url":"https://tronscan.org/#/{{Secret}}"}""");
        await _host.PostAsync("diagnose", $$"""{"message":"{{Secret}}"}""");
        await _host.PostAsync("reports", $$"""{"version":2,"category":"other","description":"{{Secret}}"}""");
        await _host.PostAsync("reports", $$"""{"{{Secret}}":"{{Secret}}"}""");
        await _host.PostAsync("sessions/resume", $$"""{"token":"{{Secret}}"}""");
        await _host.PostAsync("sessions", $$"""{"guide":"{{Secret}}"}""");
        var id = (await _host.PostAsync("sessions", """{"guide":"transfer-not-arrived"}""")).Get("id");
        await _host.PostAsync($"sessions/{id}/inputs", $$"""{"kind":"answer","text":"{{Secret}}"}""");
        await _host.PostAsync($"sessions/{id}/inputs", $$"""{"kind":"{{Secret}}","step":"{{Secret}}"}""", ("Idempotency-Key", Secret), ("If-Match", Secret));

        Assert.Contains(_host.Log.Lines, l => l.Contains("support/triage", StringComparison.Ordinal));
        Assert.DoesNotContain(_host.Log.Lines, l => l.Contains(Secret, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task An_exception_becomes_a_problem_and_its_message_stays_inside()
    {
        await using var host = await SupportHost.StartAsync(services: s => s.AddSingleton<IProblemClassifier>(new Quoting()));

        (await host.PostAsync("triage", """{"text":"ocelotzebrafinch"}""")).IsProblem(500, "failed");
        Assert.Contains(host.Log.Lines, l => l.Contains(nameof(InvalidTimeZoneException), StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, l => l.Contains("ocelotzebrafinch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_client_that_goes_away_ends_nothing()
    {
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(_host.Client.BaseAddress!.Host, _host.Client.BaseAddress.Port);
            await socket.GetStream().WriteAsync("POST /support/triage HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        }

        (await _host.GetAsync("health")).Is(HttpStatusCode.OK);
        Assert.DoesNotContain(_host.Log.Lines, l => l.Contains("unhandled exception", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Clients_are_told_apart_by_their_address()
    {
        Assert.Equal("10.0.0.1", ClientLimiter.AddressOf(IPAddress.Parse("::ffff:10.0.0.1")));
        Assert.Equal(ClientLimiter.AddressOf(IPAddress.Parse("2001:db8::1")), ClientLimiter.AddressOf(IPAddress.Parse("2001:db8::2")));
        Assert.NotEqual(ClientLimiter.AddressOf(IPAddress.Parse("2001:db8::1")), ClientLimiter.AddressOf(IPAddress.Parse("2001:db8:0:1::1")));
    }

    private sealed class Quoting : IProblemClassifier
    {
        public ProblemClassification Classify(RedactedText message, string language, IReadOnlyList<IntakeEntity> entities) => throw new InvalidTimeZoneException(message.Value);
    }

    private sealed class Unseekable(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
