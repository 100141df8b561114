namespace Occ.Support.Tests.Troubleshooting;

public sealed class TranscriptTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    [Fact]
    public void Each_question_stands_with_its_answer_and_the_end_with_what_is_needed()
    {
        var host = new Troubleshooter(SmallGuide.Catalog());
        var turn = host.Say(host.Send(host.Start("small", "en", Noon), SessionInput.Skip("s")), "5");

        Assert.Equal(
            $"""
            Where?
            > I don't know

            How much, wherever?
            > 5

            Help
            → {Ours("channel.wallet-support")}
            Amount: 5

            """,
            turn.ToTranscript());
    }

    [Fact]
    public void Tasks_are_listed_and_what_nobody_knows_is_said()
    {
        var definition = SmallGuide.Definition.Replace("\"id\": \"there\", \"to\": \"help\"", "\"id\": \"there\", \"to\": \"do\"", StringComparison.Ordinal)
            .Replace("{ \"id\": \"good\"", "{ \"id\": \"do\", \"instruct\": true, \"next\": \"help\", \"checklist\": [\"one\", \"two\"] }, { \"id\": \"good\"", StringComparison.Ordinal)
            .Replace("\"needs\": [\"much\"]", "\"needs\": [\"much\"], \"checklist\": [\"wait\"]", StringComparison.Ordinal);
        string Words(string words) => words.Replace("\"title\"", "\"do\": \"Do\", \"do.do.one\": \"One\", \"do.do.two\": \"Two\", \"help.do.wait\": \"Wait\", \"title\"", StringComparison.Ordinal);
        var host = new Troubleshooter(GuideCatalog.Load(SmallGuide.Files(definition, Words(SmallGuide.English), Words(SmallGuide.Chinese))));
        var task = host.Say(host.Start("small", "en", Noon), "there");

        Assert.Equal("Where?\n> There\n\nDo\n- One\n- Two\n", task.ToTranscript());
        Assert.Equal(
            $"Where?\n> There\n\nDo\n- One\n- Two\n> {Ours("done")}\n\nHelp\n- Wait\n→ {Ours("channel.wallet-support")}\nAmount: {Ours("unknown")}\n",
            host.Say(task, "done").ToTranscript());
        Assert.EndsWith($"> {Ours("handed-over")}\n\nHelp\n- Wait\n→ {Ours("channel.wallet-support")}\nAmount: {Ours("unknown")}\n", host.Send(task, SessionInput.Person("p")).ToTranscript(), StringComparison.Ordinal);
        Assert.Equal(["One", "Two"], host.Say(task, "done").ToReport().StepsTried.Select(s => s.Value));
        Assert.Empty(host.Send(task, SessionInput.Person("p")).ToReport().StepsTried);
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData(null, "unknown")]
    public void A_check_stands_with_what_it_found(string? found, string answer)
    {
        var host = new Troubleshooter(DrawnGuide.Catalog, ["count"]);
        var turn = host.Send(host.Say(host.Start("drawn", "en", Noon), "here"), SessionInput.ProbeResult("1", "look", found));

        Assert.Contains($"\n\nCounting\n> {(found is null ? Ours(answer) : answer)}\n\n", turn.ToTranscript(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_transcript_is_in_the_language_of_the_conversation()
    {
        var turn = TransferNotArrived.Walk("zh", "none", "exchange", "tron", "USDT", "none-shown", "completed", "250", null);
        var text = turn.ToTranscript();

        Assert.Equal(turn.Session.Log.Length, text.Split("\n> ").Length - 1);
        Assert.Contains("> 波场 Tron（TRC20）\n", text, StringComparison.Ordinal);
        Assert.Contains(turn.View.Text, text, StringComparison.Ordinal);
        Assert.Contains("转出时间: 不清楚", text, StringComparison.Ordinal);
    }

    private static string Ours(string key) => TextCatalog.BuiltIn.Get($"troubleshooting.{key}", "en");
}
