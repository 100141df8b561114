using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Occ.Support.AspNetCore;
using Occ.Support.Sqlite;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>A conversation that begins on a web host goes on in the bot, each a program of its own.</summary>
public sealed class HandoverTests : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("occ-support-bot");
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(SealKey.Length);
    private BotApiServer _telegram = null!;
    private WebApplication _web = null!;
    private HttpClient _client = null!;
    private Process _bot = null!;

    private string File => Path.Combine(_folder.FullName, "support.db");

    public async Task InitializeAsync()
    {
        _telegram = await BotApiServer.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOccSupport(o => o.SealKeys.Add(new("handover", _key)));
        builder.Services.AddOccSupportEndpoints();
        builder.Services.AddOccSupportSqlite(o => o.Path = File);
        _web = builder.Build();
        _web.MapSupport("/support");
        await _web.StartAsync();
        _client = new() { BaseAddress = new(_web.Urls.First()) };
        _bot = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [typeof(SupportChat).Assembly.Location, "--Telegram:Token", BotApiServer.Token, "--Telegram:Server", _telegram.Address, "--Sqlite", File, "--Handover:Key", Convert.ToBase64String(_key)])
            {
                RedirectStandardOutput = true,
            })!;
    }

    public async Task DisposeAsync()
    {
        _bot.Kill(entireProcessTree: true);
        await _bot.WaitForExitAsync();
        await _web.DisposeAsync();
        await _telegram.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    public void Dispose()
    {
        _bot.Dispose();
        _client.Dispose();
    }

    [Fact]
    public async Task A_conversation_of_the_same_store_goes_on_by_its_key()
    {
        var (id, question) = await BeginAsync();
        _telegram.Write(7, $"/start {id}");

        Assert.Equal(question, BotApiServer.TextOf(await _telegram.NextAsync()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("https://wallet.example/help#resume=")]
    public async Task A_sealed_conversation_goes_on_without_a_store(string before)
    {
        var (id, question) = await BeginAsync();
        var token = (await PostAsync($"sessions/{id}/token", new()))["token"]!.GetValue<string>();
        _telegram.Write(7, before + token);
        var here = await _telegram.NextAsync();
        _telegram.Press(7, here, "Back");
        var back = BotApiServer.TextOf(await _telegram.NextAsync());
        _telegram.Write(8, before + token[..^3] + "abc");

        Assert.Equal(question, BotApiServer.TextOf(here));
        Assert.NotEqual(question, back);
        Assert.Contains("can't be found", BotApiServer.TextOf(await _telegram.NextAsync()), StringComparison.Ordinal);
    }

    /// <summary>Answers the first question on the web, and says which one is next.</summary>
    private async Task<(string Id, string Question)> BeginAsync()
    {
        var begun = await PostAsync("sessions", new() { ["guide"] = "transfer-not-arrived", ["language"] = "en" });
        var id = begun["id"]!.GetValue<string>();
        var choice = begun["view"]!["choices"]![0]!["id"]!.GetValue<string>();
        var next = await PostAsync($"sessions/{id}/inputs", new() { ["kind"] = "answer", ["text"] = choice }, ("If-Match", "*"));
        return (id, next["view"]!["text"]!.GetValue<string>());
    }

    private async Task<JsonNode> PostAsync(string path, JsonObject body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"support/{path}") { Content = JsonContent.Create(body) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var response = await _client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, text);
        return JsonNode.Parse(text)!;
    }
}
