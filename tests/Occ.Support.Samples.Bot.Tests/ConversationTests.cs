using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Samples.Bot.Tests;

/// <summary>A conversation, from a message to a report.</summary>
public sealed class ConversationTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    [Theory]
    [InlineData("I sent 250 USDT on Tron yesterday and it has not arrived", "en", "Talk to a person")]
    [InlineData("昨天转了250U，波场，一直没到账", "zh-hans", "转人工")]
    public async Task A_message_becomes_a_guide_that_is_walked_to_a_report(string message, string language, string person)
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, message, language);

        Assert.Contains("250", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
        var step = await bot.Server.NextAsync();
        bot.Server.Press(7, step, BotApiServer.Buttons(step).First().Label);
        step = await bot.Server.NextAsync();
        bot.Server.Press(7, step, person);
        await bot.Server.NextAsync();
        var report = await bot.Server.NextAsync();

        Assert.Contains("250", BotApiServer.TextOf(report), StringComparison.Ordinal);
        Assert.Contains("TRON", BotApiServer.TextOf(report).Replace("波场", "TRON", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(bot.Server.Calls, c => c.Method == "editMessageText" && c.Parameters["text"]!.GetValue<string>().Contains('✓', StringComparison.Ordinal));
        Assert.Contains(bot.Server.Calls, c => c.Method == "answerCallbackQuery");
    }

    [Fact]
    public async Task A_secret_is_never_sent_back_and_the_person_is_told_at_once()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, $"my transfer is stuck, my phrase is {Phrase}");

        var first = BotApiServer.TextOf(await bot.Server.NextAsync());
        Assert.StartsWith("⚠", first, StringComparison.Ordinal);
        var step = await bot.Server.NextAsync();
        bot.Server.Write(7, Phrase);
        await bot.Server.NextAsync();

        Assert.NotEmpty(BotApiServer.Buttons(step));
        Assert.DoesNotContain(bot.Server.Calls, c => c.Parameters.ToJsonString().Contains("sausage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_changes_nothing_and_shows_the_present_one()
    {
        await using var bot = await RunningBot.StartAsync();
        var (first, second) = await AnswerOneAsync(bot);
        bot.Server.Press(7, first, BotApiServer.Buttons(first).ElementAt(1).Label);

        Assert.EndsWith(BotApiServer.TextOf(second), BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_and_another_language_work_at_a_step()
    {
        await using var bot = await RunningBot.StartAsync();
        var (first, second) = await AnswerOneAsync(bot);
        bot.Server.Press(7, second, "Back");
        var again = await bot.Server.NextAsync();
        bot.Server.Press(7, again, "中文");
        var chinese = await bot.Server.NextAsync();

        Assert.Equal(BotApiServer.TextOf(first), BotApiServer.TextOf(again));
        Assert.Contains(BotApiServer.Buttons(chinese), b => b.Label == "转人工");
    }

    [Fact]
    public async Task A_link_goes_on_with_a_conversation_of_another_host()
    {
        await using var bot = await RunningBot.StartAsync();
        var key = StoreKey.New();
        var runner = bot.Services.GetRequiredService<ISessionRunner>();
        var begun = await runner.StartAsync(key, new("transfer-not-arrived", "en"));
        var there = await runner.AdvanceAsync(key, SessionInput.Answer("1", begun.Turn!.View.Choices[0].Id));
        bot.Server.Write(7, $"/start {key}");
        var here = await bot.Server.NextAsync();
        bot.Server.Press(7, here, "Back");

        Assert.Equal(there.Turn!.View.Text, BotApiServer.TextOf(here));
        Assert.Equal(begun.Turn.View.Text, BotApiServer.TextOf(await bot.Server.NextAsync()));
    }

    [Fact]
    public async Task A_link_to_nothing_says_so()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, $"/start {StoreKey.New()}");
        Assert.Contains("can't be found", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
        bot.Server.Write(7, "/start not a key !");
        Assert.Contains("can't be found", BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
    }

    /// <summary>Begins a conversation and answers its first question; the first two questions.</summary>
    private static async Task<(JsonObject First, JsonObject Second)> AnswerOneAsync(RunningBot bot)
    {
        bot.Server.Write(7, "my transfer is pending for hours on ethereum");
        await bot.Server.NextAsync();
        var first = await bot.Server.NextAsync();
        bot.Server.Press(7, first, BotApiServer.Buttons(first).First().Label);
        var second = await bot.Server.NextAsync();
        return (first, second);
    }
}
