using Occ.Support;
using Occ.Support.Samples.Bot;
using Occ.Support.Sqlite;
using Telegram.Bot;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOccSupport(o =>
{
    // The key that another host seals its conversations with: 32 bytes in base64.
    if (builder.Configuration["Handover:Key"] is { Length: > 0 } key)
    {
        o.SealKeys.Add(new("handover", Convert.FromBase64String(key)));
    }
});
if (builder.Configuration["Sqlite"] is { Length: > 0 } file)
{
    builder.Services.AddOccSupportSqlite(o => o.Path = file);
}

builder.Services.AddSingleton<SupportChat>();
builder.Services.AddSingleton<TelegramBot>();

// Without a token the same chat runs here, in the terminal.
if (builder.Configuration["Telegram:Token"] is not { Length: > 0 } token)
{
    builder.Logging.ClearProviders();
    using var app = builder.Build();
    var chat = app.Services.GetRequiredService<SupportChat>();
    await new TerminalSurface(Console.In, Console.Out).RunAsync(chat, "terminal", builder.Configuration["LANG"] ?? "en", CancellationToken.None);
    return;
}

var client = new TelegramBotClient(new TelegramBotClientOptions(token, builder.Configuration["Telegram:Server"]) { RetryThreshold = 60 });
builder.Services.AddSingleton<ITelegramBotClient>(client);
if (builder.Configuration["Telegram:Webhook"] is { Length: > 0 } address)
{
    // Telegram sends the secret back with each update; nobody else knows it.
    var secret = builder.Configuration["Telegram:Secret"] ?? StoreKey.New().Value;
    using var app = builder.Build();
    app.MapTelegram(secret);
    await client.SetWebhook(address + TelegramWebhook.Path, allowedUpdates: TelegramPolling.Updates, secretToken: secret);
    await app.RunAsync();
}
else
{
    builder.Services.AddHostedService<TelegramPolling>();
    using var app = builder.Build();
    await client.DeleteWebhook();
    await app.RunAsync();
}
