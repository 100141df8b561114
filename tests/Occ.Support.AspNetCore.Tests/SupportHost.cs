using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.AspNetCore.Tests;

/// <summary>A host of the endpoints on a free port of the loopback interface, as an application would set it up.</summary>
internal sealed class SupportHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SupportHost(WebApplication app, LogTape log, FakeTimeProvider time, Uri address)
    {
        (_app, Log, Time) = (app, log, time);
        Client = new() { BaseAddress = address };
    }

    public HttpClient Client { get; }

    public LogTape Log { get; }

    public FakeTimeProvider Time { get; }

    public static async Task<SupportHost> StartAsync(Action<SupportEndpointOptions>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        var log = new LogTape();
        var time = new FakeTimeProvider(new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(time);
        services?.Invoke(builder.Services);
        builder.Services.AddOccSupportEndpoints(configure);
        var app = builder.Build();
        app.MapSupport();
        await app.StartAsync();
        return new(app, log, time, new(app.Urls.First()));
    }

    public Task<Reply> PostAsync(string path, string json, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, new StringContent(json, Encoding.UTF8, "application/json"), headers);

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, "/support/" + path) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Client.SendAsync(request);
        return new(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync(), response.Headers);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>What came back.</summary>
internal sealed record Reply(HttpStatusCode Status, string? MediaType, string Text, HttpResponseHeaders Headers)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? Tag => Headers.ETag?.Tag;

    public string Get(string path)
    {
        var value = path.Split('/').Aggregate(Json, (e, name) => int.TryParse(name, out var at) ? e[at] : e.GetProperty(name));
        return value.ToString();
    }

    /// <summary>Asserts that this is a problem of a kind, in the standard's shape.</summary>
    public Reply IsProblem(int status, string code)
    {
        Assert.Equal((status, "application/problem+json", code), ((int)Status, MediaType, Get("code")));
        Assert.Equal($"urn:occ-support:problem:{code}", Get("type"));
        Assert.Equal(status, Json.GetProperty("status").GetInt32());
        Assert.NotEmpty(Get("title"));
        Assert.NotEmpty(Get("detail"));
        return this;
    }

    public Reply Is(HttpStatusCode status)
    {
        Assert.True(status == Status, $"{(int)Status}: {Text}");
        return this;
    }
}
