using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Occ.Support.Samples.Bot;

/// <summary>Asks Telegram for updates again and again; needs no address of its own.</summary>
internal sealed partial class TelegramPolling(ITelegramBotClient client, TelegramBot bot, ILogger<TelegramPolling> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var next = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var updates = await client.GetUpdates(next, timeout: 25, allowedUpdates: Updates, cancellationToken: stoppingToken);

                // The updates of one chat keep their order; chats do not wait for each other.
                await Task.WhenAll(updates.GroupBy(u => (u.Message ?? u.EditedMessage ?? u.CallbackQuery?.Message)?.Chat.Id).Select(async chat =>
                {
                    foreach (var update in chat)
                    {
                        await bot.TakeAsync(update, stoppingToken);
                    }
                }));
                next = updates.Length > 0 ? updates.Max(u => u.Id) + 1 : next;
            }
            catch (Exception failed) when (failed is RequestException or HttpRequestException)
            {
                LogUnreachable(log, failed.GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    /// <summary>The kinds of updates that the bot understands.</summary>
    internal static readonly UpdateType[] Updates = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery];

    [LoggerMessage(3, LogLevel.Warning, "Telegram can't be reached: {Failure}")]
    private static partial void LogUnreachable(ILogger logger, string failure);
}
