using System.Text.Json;

namespace Occ.Support.Samples.Tests.Lines;

public sealed class LineProtocolTests
{
    [Theory]
    [MemberData(nameof(HostileLineTests.Commands), MemberType = typeof(HostileLineTests))]
    public async Task An_answer_comes_before_the_end_of_input(string command)
    {
        using var program = BuiltProgram.Start([command, "--jsonl"]);
        for (var round = 0; round < 3; round++)
        {
            await program.Input.WriteAsync("{\"text\":\"hello\",\"url\":\"hello\",\"message\":\"hello\",\"address\":\"hello\",\"known\":[]}\n"u8.ToArray());
            await program.Input.FlushAsync();
            var line = await program.Output.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60));

            Assert.NotNull(line);
            Assert.Null(LineTalk.CodeOf(line));
        }
    }

    [Theory]
    [MemberData(nameof(HostileLineTests.Commands), MemberType = typeof(HostileLineTests))]
    public void A_secret_is_in_no_answer(string command)
    {
        string[] texts = [Samples.Phrase, $"seed: {Samples.Phrase} {Samples.TransactionId}", $"我的助记词是 {Samples.Phrase}，地址 {Samples.TronAddress}"];
        var answers = LineTalk.Answers(command, LineTalk.Join(texts.SelectMany(t => (string[])
        [
            JsonSerializer.Serialize(new { text = t }),
            JsonSerializer.Serialize(new { text = t, network = "tron" }),
            JsonSerializer.Serialize(new { text = "a", network = t }),
            JsonSerializer.Serialize(new Dictionary<string, object> { ["version"] = 1, ["category"] = "other", ["description"] = t, [t] = t }),
        ])));

        Assert.Equal(texts.Length * 4, answers.Length);
        Assert.DoesNotContain("sausage", string.Concat(answers));
    }
}
