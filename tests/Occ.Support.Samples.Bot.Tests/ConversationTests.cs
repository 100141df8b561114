using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Occ.Support.Samples.Bot.Tests;

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

    [Fact]
    public async Task A_button_of_an_earlier_question_changes_nothing_and_shows_the_present_one()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, "my transfer is pending for hours on ethereum");
        await bot.Server.NextAsync();
        var first = await bot.Server.NextAsync();
        bot.Server.Press(7, first, BotApiServer.Buttons(first).First().Label);
        var second = await bot.Server.NextAsync();
        bot.Server.Press(7, first, BotApiServer.Buttons(first).ElementAt(1).Label);

        Assert.EndsWith(BotApiServer.TextOf(second), BotApiServer.TextOf(await bot.Server.NextAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_and_another_language_work_at_a_step()
    {
        await using var bot = await RunningBot.StartAsync();
        bot.Server.Write(7, "my transfer is pending for hours on ethereum");
        await bot.Server.NextAsync();
        var first = await bot.Server.NextAsync();
        bot.Server.Press(7, first, BotApiServer.Buttons(first).First().Label);
        var second = await bot.Server.NextAsync();
        bot.Server.Press(7, second, "Back");
        var again = await bot.Server.NextAsync();
        bot.Server.Press(7, again, "中文");
        var chinese = await bot.Server.NextAsync();

        Assert.Equal(BotApiServer.TextOf(first), BotApiServer.TextOf(again));
        Assert.Contains(BotApiServer.Buttons(chinese), b => b.Label == "转人工");
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

    [Fact]
    public void Every_button_of_every_guide_fits_64_bytes_in_both_languages()
    {
        var guides = new Troubleshooter();
        foreach (var guide in guides.Guides)
        {
            foreach (var language in new[] { "en", "zh-Hans" })
            {
                var turn = guides.Start(guide.Id, language, DateTimeOffset.UnixEpoch);
                for (var i = 0; i < 40 && turn.View.Kind != ViewKind.End; i++)
                {
                    var page = ChatPage.Of(new(StoreStatus.Stored, turn, long.MaxValue));
                    Assert.All(page.Rows.SelectMany(r => r), b =>
                    {
                        Assert.InRange(Encoding.UTF8.GetByteCount(b.Label), 1, 64);
                        Assert.InRange(Encoding.UTF8.GetByteCount(b.Data), 1, 64);
                    });
                    turn = guides.Advance(
                        turn.Session,
                        turn.View.SkipLabel is not null ? SessionInput.Skip($"{i}") : SessionInput.Answer($"{i}", turn.View.Choices.LastOrDefault()?.Id ?? "?"),
                        DateTimeOffset.UnixEpoch);
                }

                Assert.All(ChatPage.Menu(guides.Guides, language, "x").Rows.SelectMany(r => r), b => Assert.InRange(Encoding.UTF8.GetByteCount(b.Data), 1, 64));
            }
        }
    }

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(ChatTexts.Of("en").Keys.Order(), ChatTexts.Of("zh-Hans").Keys.Order());
}
