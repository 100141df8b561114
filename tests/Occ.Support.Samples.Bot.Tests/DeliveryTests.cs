using System.Text.Json.Nodes;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>What a messenger delivers beside messages, and how often.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task A_redelivered_update_is_ignored()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, "my transfer is pending for hours on ethereum");
        await bot.Server.NextAsync();
        var step = await bot.Server.NextAsync();
        var update = bot.Server.Press(7, step, BotApiServer.Buttons(step).First().Label);
        var next = await bot.Server.NextAsync();
        bot.Server.Press(7, step, BotApiServer.Buttons(step).First().Label, update);
        bot.Server.Write(7, null);

        // What comes next answers the photo, so nothing answered the repeat.
        Assert.Contains("pictures", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
        Assert.NotEqual(BotApiServer.TextOf(step), BotApiServer.TextOf(next));
    }

    [Theory]
    [InlineData("group")]
    [InlineData("supergroup")]
    public async Task In_a_group_the_bot_only_asks_to_write_in_private(string type)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(-9, "my transfer is stuck", type: type);
        bot.Server.Write(-9, "/support@bot", type: type);

        Assert.Contains("private", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
        Assert.True(bot.Server.IsSilent);
    }

    [Fact]
    public async Task A_photo_and_an_edited_message_are_answered_with_what_to_do()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, null, "zh-hans");
        Assert.Contains("助记词", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
        bot.Server.Edit(7, "something else");
        Assert.Contains("new message", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_is_answered_once_and_others_are_served()
    {
        await using var bot = await RunningBot.StartAsync(inputsPerMinute: 3);
        for (var i = 0; i < 20; i++)
        {
            bot.Server.Write(7, "/help");
        }

        bot.Server.Write(8, "/help");
        List<JsonObject> said = [];
        while (said.Count < 5)
        {
            said.Add(await bot.Server.NextAsync());
        }

        Assert.True(bot.Server.IsSilent);
        Assert.Single(said, m => BotApiServer.TextOf(m).Contains("wait a minute", StringComparison.Ordinal));
        Assert.Single(said, m => m["chat"]!["id"]!.GetValue<long>() == 8);
    }

    [Fact]
    public async Task An_answer_that_can_not_be_delivered_does_not_stop_the_bot()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Failures.Enqueue(403);
        bot.Server.Write(7, "/help");
        bot.Server.Write(8, "/help");

        Assert.Equal(8, (await bot.Server.NextAsync())["chat"]!["id"]!.GetValue<long>());
    }
}
