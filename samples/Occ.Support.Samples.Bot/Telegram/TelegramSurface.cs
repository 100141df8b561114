using System.Globalization;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.ReplyMarkups;

namespace Occ.Support.Samples.Bot;

/// <summary>Chats of Telegram.</summary>
internal sealed class TelegramSurface(ITelegramBotClient bot) : IChatSurface
{
    /// <summary>The longest message that the Bot API takes, in UTF-16 units.</summary>
    public const int MaxLength = 4096;

    public async Task ShowAsync(string conversation, ChatMessage message, CancellationToken cancellationToken)
    {
        var parts = Parts(message.Text).ToArray();
        for (var i = 0; i < parts.Length; i++)
        {
            var keyboard = i == parts.Length - 1 && message.Rows.Length > 0
                ? new InlineKeyboardMarkup(message.Rows.Select(r => r.Select(b => InlineKeyboardButton.WithCallbackData(b.Label, b.Data))))
                : null;
            await bot.SendMessage(ChatOf(conversation), parts[i], replyMarkup: keyboard, linkPreviewOptions: new() { IsDisabled = true }, cancellationToken: cancellationToken);
        }
    }

    public async Task SettleAsync(ChatInput input, string? chosen, CancellationToken cancellationToken)
    {
        if (input.Message is not { } message)
        {
            return;
        }

        try
        {
            var id = int.Parse(message, CultureInfo.InvariantCulture);
            if (chosen is not null && input.MessageText is { } text && text.Length + chosen.Length + 4 <= MaxLength)
            {
                await bot.EditMessageText(ChatOf(input.Conversation), id, $"{text}\n\n✓ {chosen}", linkPreviewOptions: new() { IsDisabled = true }, cancellationToken: cancellationToken);
            }
            else
            {
                await bot.EditMessageReplyMarkup(ChatOf(input.Conversation), id, replyMarkup: null, cancellationToken: cancellationToken);
            }
        }
        catch (ApiRequestException refused) when (refused.ErrorCode == 400)
        {
            // Too old to be edited, or edited already: the answer counts all the same.
        }
    }

    private static ChatId ChatOf(string conversation) => long.Parse(conversation.AsSpan("telegram:".Length), CultureInfo.InvariantCulture);

    /// <summary>Cuts a long text at ends of lines, never within a character.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > MaxLength)
        {
            var cut = text.LastIndexOf('\n', MaxLength - 1);
            cut = cut > 0 ? cut : char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
            yield return text[..cut];
            text = text[cut..].TrimStart('\n');
        }

        yield return text;
    }
}
