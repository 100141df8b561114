using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Occ.Support.Samples.Bot;

/// <summary>Takes each update of Telegram once and hands it to the conversation.</summary>
internal sealed partial class TelegramBot(ITelegramBotClient bot, SupportChat chat, ILogger<TelegramBot> log)
{
    private const int MostRemembered = 10_000;

    private readonly TelegramSurface _surface = new(bot);
    private readonly HashSet<int> _seen = [];
    private readonly Queue<int> _order = new();

    /// <summary>Takes an update. What goes wrong with it is logged without its text, and never stops the next one.</summary>
    /// <param name="update">The update.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task TakeAsync(Update update, CancellationToken cancellationToken)
    {
        if (!IsNew(update.Id) || UpdateReader.Read(update) is not { } input)
        {
            return;
        }

        try
        {
            if (update.CallbackQuery is { } press)
            {
                await bot.AnswerCallbackQuery(press.Id, cancellationToken: cancellationToken);
            }

            await chat.HandleAsync(input, _surface, cancellationToken);
        }
        catch (Exception failed) when (failed is RequestException or HttpRequestException)
        {
            LogUndelivered(log, failed.GetType().Name);
        }
    }

    private bool IsNew(int id)
    {
        lock (_seen)
        {
            if (!_seen.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > MostRemembered)
            {
                _seen.Remove(_order.Dequeue());
            }

            return true;
        }
    }

    [LoggerMessage(2, LogLevel.Warning, "An answer could not be delivered: {Failure}")]
    private static partial void LogUndelivered(ILogger logger, string failure);
}
