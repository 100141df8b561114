using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Occ.Support.Samples.Bot;

/// <summary>Takes updates that Telegram sends by itself, and only those that carry the secret token.</summary>
internal static class TelegramWebhook
{
    public const string Path = "/telegram";
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private const long MaxBody = 1 << 20;

    public static void MapTelegram(this WebApplication app, string secret) => app.MapPost(Path, async (HttpRequest request, TelegramBot bot) =>
    {
        var given = Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString());
        if (!CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(secret)))
        {
            return Results.Unauthorized();
        }

        if (request.ContentLength is null or > MaxBody)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }

        try
        {
            if (await JsonSerializer.DeserializeAsync<Update>(request.Body, JsonBotAPI.Options, request.HttpContext.RequestAborted) is { } update)
            {
                await bot.TakeAsync(update, request.HttpContext.RequestAborted);
            }

            return Results.Ok();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    });
}
