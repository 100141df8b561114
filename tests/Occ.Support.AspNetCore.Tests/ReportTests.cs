using System.Net;

namespace Occ.Support.AspNetCore.Tests;

public sealed class ReportTests : IAsyncLifetime
{
    private const string Report = """{"version":2,"category":"transfer","network":"tron"}""";

    private SupportHost _host = null!;

    public async Task InitializeAsync() => _host = await SupportHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_report_is_kept_once_and_shown()
    {
        var key = ("Idempotency-Key", Guid.NewGuid().ToString());
        var sent = (await _host.PostAsync("reports", Report, key)).Is(HttpStatusCode.Created);
        var again = (await _host.PostAsync("reports", Report, key)).Is(HttpStatusCode.Created);
        var shown = (await _host.GetAsync(sent.Headers.Location!.ToString()["/support/".Length..])).Is(HttpStatusCode.OK);

        Assert.Equal(sent.Get("id"), again.Get("id"));
        Assert.Equal("tron", shown.Get("report/report/network"));
        (await _host.GetAsync($"reports/{sent.Get("id")}", ("If-None-Match", shown.Tag!))).Is(HttpStatusCode.NotModified);
        (await _host.PostAsync("reports", """{"version":2,"category":"other"}""", key)).IsProblem(422, "idempotency-key-reused");
        (await _host.GetAsync("reports/no-such-report")).IsProblem(404, "unknown-report");
    }

    [Fact]
    public async Task Every_fault_of_a_report_is_named_at_once()
    {
        var reply = await _host.PostAsync("reports?language=zh", """{"version":9,"category":"dinner","network":7}""");

        Assert.Equal((422, "application/problem+json", "urn:occ-support:problem:invalid-report"), ((int)reply.Status, reply.MediaType, reply.Get("type")));
        Assert.Equal(["/version", "/category", "/network"], reply.Json.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("pointer").GetString()));
        Assert.Contains(reply.Get("title"), c => c >= '一');
        Assert.Equal(400, (int)(await _host.PostAsync("reports", "{")).Status);
    }

    [Fact]
    public async Task A_check_says_what_is_missing_and_keeps_nothing()
    {
        var reply = (await _host.PostAsync("reports/check", Report)).Is(HttpStatusCode.OK);

        Assert.NotEmpty(reply.Json.GetProperty("missing").EnumerateArray());
        Assert.NotEmpty(reply.Get("subject"));
        Assert.False(reply.Json.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task A_secret_in_a_report_is_gone_when_it_comes_back()
    {
        var sent = (await _host.PostAsync("reports", """{"version":2,"category":"other","description":"password: hunter2hunter2"}""")).Is(HttpStatusCode.Created);

        Assert.DoesNotContain("hunter2", sent.Text);
        Assert.DoesNotContain("hunter2", (await _host.GetAsync($"reports/{sent.Get("id")}")).Text);
    }
}
