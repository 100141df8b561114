using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>The bot with the real client, polling a server of the tests.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    private readonly IHost _host;

    private RunningBot(BotApiServer server, IHost host) => (Server, _host) = (server, host);

    public BotApiServer Server { get; }

    public IServiceProvider Services => _host.Services;

    public static async Task<RunningBot> StartAsync(int inputsPerMinute = 1000)
    {
        var server = await BotApiServer.StartAsync();
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddOccSupport();
        builder.Services.AddSingleton(p => ActivatorUtilities.CreateInstance<SupportChat>(p, inputsPerMinute));
        builder.Services.AddSingleton<ITelegramBotClient>(new TelegramBotClient(new TelegramBotClientOptions(BotApiServer.Token, server.Address)));
        builder.Services.AddSingleton<TelegramBot>();
        builder.Services.AddHostedService<TelegramPolling>();
        var host = builder.Build();
        await host.StartAsync();
        return new(server, host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Server.DisposeAsync();
    }
}
