using System.Globalization;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Occ.Support.Samples.Bot;

/// <summary>Reads what Telegram delivers.</summary>
internal static class UpdateReader
{
    /// <summary>What a person did; null for what is none of the bot's business.</summary>
    public static ChatInput? Read(Update update)
    {
        var id = "tg" + update.Id.ToString(CultureInfo.InvariantCulture);
        return update switch
        {
            { CallbackQuery: { Message: { } message, Data: { } data } press } => new(Conversation(message.Chat), id, ChatInputKind.Button, data)
            {
                Language = press.From.LanguageCode,
                Message = message.Id.ToString(CultureInfo.InvariantCulture),
                MessageText = message.Text,
            },
            { EditedMessage: { Chat.Type: ChatType.Private } edited } => new(Conversation(edited.Chat), id, ChatInputKind.Edit, "") { Language = edited.From?.LanguageCode },
            { Message: { Chat.Type: ChatType.Private, From.IsBot: false } message } => Private(message, id),
            { Message: { Chat.Type: ChatType.Group or ChatType.Supergroup, From.IsBot: false, Text: { } text } message } when text.StartsWith('/') =>
                new(Conversation(message.Chat), id, ChatInputKind.Group, "") { Language = message.From?.LanguageCode },
            _ => null,
        };
    }

    private static ChatInput Private(Message message, string id)
    {
        var (kind, text) = message.Text switch
        {
            null => (ChatInputKind.Media, ""),
            "/start" or "/help" => (ChatInputKind.Start, ""),
            ['/', 's', 't', 'a', 'r', 't', ' ', .. var payload] => (ChatInputKind.Start, payload.Trim()),
            var typed => (ChatInputKind.Text, typed),
        };
        return new(Conversation(message.Chat), id, kind, text) { Language = message.From?.LanguageCode };
    }

    private static string Conversation(Chat chat) => "telegram:" + chat.Id.ToString(CultureInfo.InvariantCulture);
}
