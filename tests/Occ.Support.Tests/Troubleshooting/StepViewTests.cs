namespace Occ.Support.Tests.Troubleshooting;

public sealed class StepViewTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _drawn = new(DrawnGuide.Catalog, ["count"]);
    private readonly Troubleshooter _small = new(SmallGuide.Catalog());

    [Fact]
    public void A_check_is_shown_in_the_words_of_its_guide_or_in_ours()
    {
        var words = SmallGuide.Definition.Replace("\"to\": \"much\"", "\"to\": \"count\"", StringComparison.Ordinal)
            .Replace("{ \"id\": \"fork\"", "{ \"id\": \"count\", \"probe\": \"count\", \"fact\": \"much\", \"next\": \"much\" }, { \"id\": \"fork\"", StringComparison.Ordinal);
        var host = new Troubleshooter(SmallGuide.Catalog(words), ["count"]);

        Assert.Equal("Counting", _drawn.Say(_drawn.Start("drawn", "en", Noon), "here").View.Text);
        Assert.Equal(TextCatalog.BuiltIn.Get("troubleshooting.checking", "en"), host.Say(host.Start("small", "en", Noon), "here").View.Text);
    }

    [Fact]
    public void A_view_tells_how_far_the_conversation_is()
    {
        var start = _small.Start("small", "en", Noon);
        var (much, end) = (_small.Say(start, "here"), _small.Say(_small.Say(start, "here"), "12"));

        Assert.Equal([new(0, 2), new(1, 1), new Progress(2, 0)], new[] { start, much, end }.Select(t => t.View.Progress));
        Assert.Equal([false, true, true], new[] { start, much, end }.Select(t => t.View.CanGoBack));
    }

    [Fact]
    public void The_answers_after_a_part_count_as_well()
    {
        var all = new Troubleshooter();
        var screen = all.Start(TransferNotArrived.Id, "en", Noon);

        Assert.Equal("compromise-screen/danger", screen.View.Step);
        Assert.Equal(TransferNotArrived.Guide.Remaining("sender") + GuideCatalog.BuiltIn.Find("compromise-screen")!.Remaining("danger"), screen.View.Progress.Remaining);
    }

    [Fact]
    public void What_remains_is_the_mean_of_the_ways_that_lead_on_each_question_task_and_call_once()
    {
        var guide = BareGuides.Guide("main", "ask", """
            { "id": "ask", "ask": "choice", "fact": "f", "skip": "again", "choices": [ { "id": "a", "to": "task" }, { "id": "b", "to": "end" } ] },
            { "id": "task", "instruct": true, "next": "call" }, { "id": "call", "call": "part", "next": "check" },
            { "id": "check", "probe": "p", "fact": "g", "next": "fork" },
            { "id": "fork", "default": "end", "decide": [ { "when": { "fact": "g", "is": "1" }, "to": "more" } ] },
            { "id": "more", "ask": "text", "fact": "h", "next": "end", "required": true },
            { "id": "again", "instruct": true, "next": "ask", "skip": "more" }
            """);
        var remaining = RemainingSteps.Estimate(guide);

        // fork (0 + 1) / 2, call 1 + 0.5, task 1 + 1.5, again (without the way back) 1 + 1, ask 1 + (2.5 + 0 + 2) / 3
        Assert.Equal(
            ["again 2", "ask 3", "call 2", "check 1", "end 0", "fork 1", "help 0", "more 1", "task 3"],
            remaining.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => $"{r.Key} {r.Value}"));
    }

    [Theory]
    [InlineData("where", "I don't know")]
    [InlineData("note", "It says nothing")]
    [InlineData("try", "I won't")]
    [InlineData("good", null)]
    public void Not_knowing_has_the_words_of_the_guide_or_ours(string step, string? label) =>
        Assert.Equal(label, StepView.SkipLabel(DrawnGuide.Guide, DrawnGuide.Step<Step>(step), "en"));

    [Theory]
    [InlineData("\"from\": \"1h\", \"until\": \"2h\"", 1)]
    [InlineData("\"from\": \"2h\", \"until\": \"2h\"", 2)]
    [InlineData("\"until\": \"2h\"", 0)]
    public void Waiting_is_counted_from_the_last_answer(string times, int from)
    {
        var host = new Troubleshooter(SmallGuide.Catalog(SmallGuide.Definition.Replace("\"end\": \"resolved\"", $"\"end\": \"wait-until\", {times}", StringComparison.Ordinal)));
        var turn = host.Say(host.Say(host.Start("small", "en", Noon.AddHours(-9)), "here"), "12");

        Assert.Equal(new(Noon.AddHours(from), Noon.AddHours(2)), turn.View.Ending!.TimeFrame);
    }
}
