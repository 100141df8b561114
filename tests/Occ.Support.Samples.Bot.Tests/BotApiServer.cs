using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>A server that speaks the Bot API over HTTP, on a loopback port of its own.</summary>
/// <remarks>https://core.telegram.org/bots/api: each method is a POST to /botTOKEN/METHOD, each answer {"ok":true,"result":…}.</remarks>
internal sealed class BotApiServer : IAsyncDisposable
{
    public const string Token = "123456:TEST-token-of-no-bot";

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JsonObject> _updates = new();
    private readonly Channel<JsonObject> _messages = Channel.CreateUnbounded<JsonObject>();
    private int _lastUpdate = 100;
    private int _lastMessage;

    private BotApiServer(WebApplication app) => _app = app;

    /// <summary>Every call but getUpdates, as method and parameters.</summary>
    public ConcurrentQueue<(string Method, JsonObject Parameters)> Calls { get; } = new();

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>How many of the next calls fail with this status and error, as Telegram's do when it is busy.</summary>
    public ConcurrentQueue<int> Failures { get; } = new();

    public static async Task<BotApiServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new BotApiServer(app);
        app.MapPost($"/bot{Token}/{{method}}", server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    /// <summary>A person writes; null is the text of a photo.</summary>
    public int Write(long chat, string? text, string language = "en", string type = "private", int? update = null) => Deliver(update, new()
    {
        ["message"] = Message(chat, text, type, From(chat, language)),
    });

    public int Edit(long chat, string text) => Deliver(null, new() { ["edited_message"] = Message(chat, text, "private", From(chat, "en")) });

    /// <summary>A person presses the button of a message of the bot.</summary>
    public int Press(long chat, JsonObject message, string label, int? update = null) => Deliver(update, new()
    {
        ["callback_query"] = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString("N"),
            ["from"] = From(chat, "en"),
            ["chat_instance"] = "1",
            ["data"] = Buttons(message).First(b => b.Label.Contains(label, StringComparison.Ordinal)).Data,
            ["message"] = message.DeepClone(),
        },
    });

    /// <summary>The next message of the bot.</summary>
    public async Task<JsonObject> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await _messages.Reader.ReadAsync(patience.Token);
    }

    public bool IsSilent => !_messages.Reader.TryPeek(out _);

    public static string TextOf(JsonObject message) => message["text"]!.GetValue<string>();

    public static IEnumerable<(string Label, string Data)> Buttons(JsonObject message) =>
        from row in message["reply_markup"]?["inline_keyboard"]?.AsArray() ?? []
        from button in row!.AsArray()
        select (button!["text"]!.GetValue<string>(), button["callback_data"]!.GetValue<string>());

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public JsonObject UpdateOf(long chat, string text, int update) => new() { ["update_id"] = update, ["message"] = Message(chat, text, "private", From(chat, "en")) };

    private static JsonObject From(long id, string language) => new() { ["id"] = id, ["is_bot"] = false, ["first_name"] = "A", ["language_code"] = language };

    private JsonObject Message(long chat, string? text, string type, JsonObject? from)
    {
        var message = new JsonObject
        {
            ["message_id"] = Interlocked.Increment(ref _lastMessage),
            ["date"] = 1_700_000_000,
            ["chat"] = new JsonObject { ["id"] = chat, ["type"] = type },
        };
        if (from is not null)
        {
            message["from"] = from;
        }

        if (text is null)
        {
            message["photo"] = new JsonArray(new JsonObject { ["file_id"] = "f", ["file_unique_id"] = "u", ["width"] = 1, ["height"] = 1 });
        }
        else
        {
            message["text"] = text;
        }

        return message;
    }

    private int Deliver(int? update, JsonObject what)
    {
        var id = update ?? Interlocked.Increment(ref _lastUpdate);
        what["update_id"] = id;
        _updates.Enqueue(what);
        return id;
    }

    private async Task<IResult> AnswerAsync(string method, HttpRequest request)
    {
        var parameters = request.ContentLength > 0 ? (JsonObject)(await JsonNode.ParseAsync(request.Body))! : [];
        if (method == "getUpdates")
        {
            for (var i = 0; _updates.IsEmpty && i < 100; i++)
            {
                await Task.Delay(20, request.HttpContext.RequestAborted);
            }

            JsonArray updates = [];
            while (_updates.TryDequeue(out var update))
            {
                updates.Add(update);
            }

            return Result(updates);
        }

        if (Failures.TryDequeue(out var status))
        {
            return Results.Text(new JsonObject { ["ok"] = false, ["error_code"] = status, ["description"] = "failed on purpose" }.ToJsonString(), "application/json", statusCode: status);
        }

        Calls.Enqueue((method, parameters));
        if (method is not ("sendMessage" or "editMessageText" or "editMessageReplyMarkup"))
        {
            return Result(true);
        }

        var message = Message(parameters["chat_id"]!.GetValue<long>(), parameters["text"]?.GetValue<string>() ?? "", "private", null);
        if (parameters["reply_markup"] is { } markup)
        {
            message["reply_markup"] = markup.DeepClone();
        }

        if (method == "sendMessage")
        {
            _messages.Writer.TryWrite((JsonObject)message.DeepClone());
        }

        return Result(message);
    }

    private static IResult Result(JsonNode result) => Results.Text(new JsonObject { ["ok"] = true, ["result"] = result }.ToJsonString(), "application/json");
}
