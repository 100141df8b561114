using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Occ.Support.AI.Tests;

public sealed class SupportToolsTests
{
    private const string Phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";

    private static readonly AIFunction[] Tools = [.. new SupportTools().AsAITools().Cast<AIFunction>()];

    public static TheoryData<string, string> TextTools => new()
    {
        { "check_address", "text" },
        { "check_transaction", "text" },
        { "read_explorer_link", "url" },
        { "check_link", "url" },
        { "diagnose_error", "message" },
        { "redact", "text" },
        { "triage_message", "text" },
        { "start_guide", "guide" },
        { "answer_guide", "session" },
    };

    [Fact]
    public void Every_tool_says_what_it_takes_and_what_it_gives()
    {
        Assert.Equal(10, Tools.Length);
        Assert.All(Tools, tool =>
        {
            Assert.Matches("^[a-z_]+$", tool.Name);
            Assert.True(tool.Description.Length > 20, tool.Name);
            Assert.NotNull(tool.ReturnJsonSchema);
            foreach (var argument in tool.JsonSchema.GetProperty("properties").EnumerateObject())
            {
                Assert.True(argument.Value.TryGetProperty("description", out _), $"{tool.Name}.{argument.Name}");
            }
        });
    }

    [Theory]
    [MemberData(nameof(TextTools))]
    public async Task A_secret_that_goes_in_does_not_come_out(string tool, string argument)
    {
        var answer = await Call(tool, (argument, $"my words are {Phrase}, please help"));

        Assert.DoesNotContain("sausage", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_in_the_place_of_an_answer_does_not_come_out()
    {
        var step = await Call("start_guide", ("guide", "transfer-not-arrived"), ("language", "en"));
        var next = await Call("answer_guide", ("session", step.GetProperty("session").GetString()), ("answer", Phrase));

        Assert.DoesNotContain("sausage", next.GetRawText(), StringComparison.Ordinal);
        Assert.NotEqual(0, next.GetProperty("notices").GetArrayLength());
    }

    [Fact]
    public async Task A_message_with_a_secret_says_what_is_urgent()
    {
        var answer = await Call("triage_message", ("text", $"我的助记词是 {Phrase}，转账没到账"));

        Assert.Equal("zh-Hans", answer.GetProperty("language").GetString());
        Assert.NotEqual(0, answer.GetProperty("urgentSteps").GetArrayLength());
    }

    [Fact]
    public async Task An_error_says_what_became_of_the_money()
    {
        var answer = await Call("diagnose_error", ("message", "insufficient funds for gas * price + value"), ("network", "ethereum"), ("language", "zh-Hans"));

        Assert.Equal("not-moved", answer.GetProperty("fundsState").GetString());
        Assert.NotEqual(0, answer.GetProperty("matches")[0].GetProperty("steps").GetArrayLength());
    }

    [Theory]
    [InlineData("https://metamask.io/download", "official")]
    [InlineData("https://metamask-support.help/unlock", "lookalike")]
    public async Task A_link_is_a_brands_own_or_an_imitation(string url, string verdict)
    {
        var answer = await Call("check_link", ("url", url), ("language", "zh-Hans"));

        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
        Assert.Equal("MetaMask", answer.GetProperty("brand").GetString());
        Assert.Contains("metamask.io", answer.GetProperty("officialDomains").EnumerateArray().Select(d => d.GetString()));
    }

    [Fact]
    public async Task A_network_that_nobody_knows_is_an_answer()
    {
        var answer = await Call("check_address", ("text", "x"), ("network", "nowhere"));

        Assert.Equal("unknown-network", answer.GetProperty("verdict").GetString());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task A_guide_is_walked_to_its_end_by_saying_that_one_does_not_know(string language)
    {
        foreach (var guide in (await Call("list_guides", ("language", language))).GetProperty("guides").EnumerateArray().Take(5))
        {
            var step = await Call("start_guide", ("guide", guide.GetProperty("id").GetString()), ("language", language));
            for (var i = 0; i < 60 && step.GetProperty("kind").GetString() != "end"; i++)
            {
                var session = step.GetProperty("session").GetString();
                step = step.TryGetProperty("skip", out _)
                    ? await Call("answer_guide", ("session", session), ("action", "skip"))
                    : await Call("answer_guide", ("session", session), ("answer", step.GetProperty("choices").EnumerateArray().First().GetProperty("id").GetString()));
            }

            Assert.Equal("end", step.GetProperty("kind").GetString());
            Assert.NotEmpty(step.GetProperty("report").GetString()!);
        }
    }

    [Fact]
    public async Task The_same_call_gives_the_same_step()
    {
        var step = await Call("start_guide", ("guide", "transfer-not-arrived"));
        var session = step.GetProperty("session").GetString();
        var choice = step.GetProperty("choices")[0].GetProperty("id").GetString();

        var first = await Call("answer_guide", ("session", session), ("answer", choice));
        var second = await Call("answer_guide", ("session", session), ("answer", choice));

        Assert.Equal(first.GetProperty("text").GetString(), second.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not json")]
    public async Task A_session_that_is_none_is_refused_with_a_reason(string session)
    {
        var answer = await Call("answer_guide", ("session", session), ("answer", "x"));

        Assert.Equal("refused", answer.GetProperty("kind").GetString());
        Assert.NotEmpty(answer.GetProperty("refusal").GetString()!);
    }

    private static async Task<JsonElement> Call(string name, params (string Name, object? Value)[] arguments)
    {
        var result = await Tools.Single(t => t.Name == name).InvokeAsync(new(arguments.ToDictionary(a => a.Name, a => a.Value)));
        return Assert.IsType<JsonElement>(result);
    }
}
