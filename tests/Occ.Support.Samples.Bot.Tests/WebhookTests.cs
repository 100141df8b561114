using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Occ.Support.Samples.Bot.Tests;

public sealed class WebhookTests
{
    private const string Secret = "a-secret-of-the-tests";

    [Theory]
    [InlineData(Secret, HttpStatusCode.OK, 1)]
    [InlineData("another", HttpStatusCode.Unauthorized, 0)]
    [InlineData(null, HttpStatusCode.Unauthorized, 0)]
    public async Task Only_an_update_with_the_secret_is_taken(string? secret, HttpStatusCode expected, int answers)
    {
        await using var server = await BotApiServer.StartAsync();
        await using var app = await StartAsync(server);

        Assert.Equal(expected, await PostAsync(app, secret, server.UpdateOf(7, "/help", 1).ToJsonString()));
        Assert.Equal(answers, server.Calls.Count(c => c.Method == "sendMessage"));
    }

    [Fact]
    public async Task An_update_that_is_sent_twice_counts_once()
    {
        await using var server = await BotApiServer.StartAsync();
        await using var app = await StartAsync(server);
        await PostAsync(app, Secret, server.UpdateOf(7, "/help", 1).ToJsonString());
        await PostAsync(app, Secret, server.UpdateOf(7, "/help", 1).ToJsonString());

        Assert.Equal(1, server.Calls.Count(c => c.Method == "sendMessage"));
    }

    [Theory]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_update_is_refused(string body, HttpStatusCode expected)
    {
        await using var server = await BotApiServer.StartAsync();
        await using var app = await StartAsync(server);

        Assert.Equal(expected, await PostAsync(app, Secret, body));
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        await using var server = await BotApiServer.StartAsync();
        await using var app = await StartAsync(server);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostAsync(app, Secret, new string(' ', 2 << 20)));
    }

    private static async Task<WebApplication> StartAsync(BotApiServer server)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOccSupport();
        builder.Services.AddSingleton<SupportChat>();
        builder.Services.AddSingleton<TelegramBot>();
        builder.Services.AddSingleton<ITelegramBotClient>(new TelegramBotClient(new TelegramBotClientOptions(BotApiServer.Token, server.Address)));
        var app = builder.Build();
        app.MapTelegram(Secret);
        await app.StartAsync();
        return app;
    }

    private static async Task<HttpStatusCode> PostAsync(WebApplication app, string? secret, string body)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, app.Urls.First() + TelegramWebhook.Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
