using static Occ.Support.Tests.Troubleshooting.BareGuides;

namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Where a path leads without being asked, and that it is walked again as it was.</summary>
public sealed class PathTests
{
    private const string Question = """{ "id": "asked", "ask": "text", "fact": "told", "next": "end", "required": true }""";

    private static readonly Guide CountsTwice = Guide("main", "count", $$"""
        { "id": "count", "probe": "count", "fact": "one", "next": "inside" }, { "id": "inside", "call": "part", "next": "asked" }, {{Question}}
        """);

    private static readonly Guide CountingPart = Guide("part", "count", """
        { "id": "count", "probe": "count", "fact": "two", "results": { "2": "two" }, "next": "back" }, { "id": "back", "end": "return" }
        """);

    [Fact]
    public void A_circle_without_a_question_ends_with_a_person()
    {
        var host = Host(
            Guide("main", "fork", """{ "id": "fork", "default": "other", "decide": [] }, { "id": "other", "call": "other", "replace": true }"""),
            Guide("other", "fork", """{ "id": "fork", "default": "main", "decide": [] }, { "id": "main", "call": "main", "replace": true }"""));

        Assert.Contains(host.Begin().At(), new[] { "help", "other/help" });
    }

    [Fact]
    public void After_64_known_answers_the_next_question_is_asked_all_the_same()
    {
        var host = Host(Guide("main", "one", """
            { "id": "one", "ask": "text", "fact": "one", "next": "two", "required": true }, { "id": "two", "ask": "text", "fact": "two", "next": "one", "required": true }
            """));

        Assert.Equal(("two", "one"), (host.Begin(("one", "1")).At(), host.Begin(("one", "1"), ("two", "2")).At()));
    }

    [Fact]
    public void A_conversation_that_a_person_took_over_stays_with_the_person()
    {
        var host = Host(Guide("main", "asked", Question));

        Assert.Equal("help", host.Send(host.Begin(), SessionInput.Person("p")).MovedTo(host).At());
    }

    [Theory]
    [InlineData("done", "end")]
    [InlineData(null, "help")]
    public void A_task_leads_one_way_when_it_is_done_and_another_when_not(string? answer, string step)
    {
        var host = Host(Guide("main", "task", """{ "id": "task", "instruct": true, "next": "end", "skip": "help" }"""));

        Assert.Equal(step, host.Send(host.Begin(), TransferNotArrived.Input("1", answer)).At());
    }

    [Theory]
    [InlineData("\"v\":\"first\"", "\"v\":\"\"")]
    [InlineData("\"v\":\"two\"", "\"v\":\"three\"")]
    [InlineData("\"s\":\"asked\"", "\"s\":\"told\"")]
    public void An_answer_that_can_not_be_one_is_no_path(string old, string changed)
    {
        var host = Counting(CountsTwice, CountingPart);
        var json = host.Say(Counted(host), "first").Session.ToJson();

        Assert.Contains(old, json, StringComparison.Ordinal);
        Assert.Null(host.Show(Session.Read(json.Replace(old, changed, StringComparison.Ordinal)).Session!, Noon).At());
    }

    [Fact]
    public void A_path_is_walked_again_as_it_was_whichever_checks_the_host_can_make()
    {
        var (able, unable) = (Counting(CountsTwice, CountingPart), Host(CountsTwice, CountingPart));
        var (counted, asked) = (Counted(able), unable.Begin());
        Assert.Equal(("asked", "asked"), (counted.At(), asked.At()));

        Assert.Equal(("asked", "1", "two"), (counted.MovedTo(unable).At(), counted.MovedTo(unable).Facts["one"], counted.MovedTo(unable).Facts["two"]));
        Assert.Equal("end", unable.Say(asked, "first").MovedTo(able).At());
    }

    [Fact]
    public void A_check_is_made_when_all_that_it_needs_is_known()
    {
        var host = Counting(Guide("main", "count", $$"""{ "id": "count", "probe": "count", "with": ["one", "two"], "fact": "sum", "next": "asked" }, {{Question}}""", """ "given": { "one": "text", "two": "text" }, """));

        Assert.Equal(("asked", "count"), (host.Begin(("one", "1")).At(), host.Begin(("one", "1"), ("two", "2")).At()));
    }

    [Theory]
    [InlineData("", "asked")]
    [InlineData("\"always\": true, ", "count")]
    public void A_check_for_what_is_known_is_made_only_where_the_guide_says_so(string always, string step)
    {
        var host = Counting(Guide("main", "count", $$"""{ "id": "count", "probe": "count", {{always}}"fact": "one", "next": "asked" }, {{Question}}""", """ "given": { "one": "text" }, """));

        Assert.Equal(step, host.Begin(("one", "1")).At());
    }

    [Fact]
    public void Not_knowing_any_more_takes_back_what_was_known()
    {
        var host = Host(Guide("main", "asked", """{ "id": "asked", "ask": "text", "fact": "told", "always": true, "next": "end", "skip": "end" }"""));
        var turn = host.Begin(("told", "1"));

        Assert.Equal(("asked", "1"), (turn.At(), turn.Facts["told"]));
        Assert.Empty(host.Send(turn, SessionInput.Skip("1")).Facts);
    }

    [Fact]
    public void A_guide_that_takes_over_brings_its_own_person()
    {
        var host = new Troubleshooter(DrawnGuide.Catalog);
        var turn = host.Say(host.Start("drawn", "en", Noon), "here");

        Assert.Equal(("small/much", 1), (turn.View.Step, turn.View.Progress.Remaining));
        Assert.Equal("small/help", host.Send(turn, SessionInput.Person("p")).View.Step);
    }

    [Fact]
    public void A_called_guide_is_told_what_its_caller_knows()
    {
        var host = Host(
            Guide("main", "call", """{ "id": "call", "call": "other", "replace": true, "set": { "told": "1" } }"""),
            Guide("other", "asked", Question));

        Assert.Equal(("other/end", "1"), (host.Begin().At(), host.Begin().Facts["told"]));
    }

    [Fact]
    public void A_conversation_keeps_to_the_versions_of_the_guides_that_it_called()
    {
        var main = Guide("main", "call", """{ "id": "call", "call": "part", "next": "again" }, { "id": "again", "call": "part", "next": "end" }""");
        var (first, second) = (Part(1, "asked"), Part(2, "new"));
        var (old, both) = (Host(main, first), Host(main, first, second));
        var turn = old.Begin();

        Assert.Equal(("part/asked", "part/new"), (turn.MovedTo(both).At(), both.Begin().At()));
        Assert.Equal(("end", 1), (both.Say(turn.MovedTo(both), "x").At(), both.Say(turn, "x").Session.Called.Length));
        Assert.Null(turn.MovedTo(Host(main, second)).At());

        static Guide Part(int version, string step) =>
            Guide("part", step, $$"""{ "id": "{{step}}", "ask": "text", "fact": "told", "next": "back", "required": true }, { "id": "back", "end": "return" }""", version: version);
    }

    [Fact]
    public void The_answers_that_do_not_fit_a_better_version_are_offered_again()
    {
        var (old, present) = (Guide("main", "place", Places("here")), Guide("main", "place", Places("there"), "\"withdrawn\": [1],", version: 2));
        var host = Host(old);
        var turn = host.Send(host.Say(host.Say(host.Begin(), "here"), "first"), SessionInput.Skip("s")).MovedTo(Host(old, present));

        Assert.Equal(("place", NoticeCode.GuideMoved), (turn.At(), Assert.Single(turn.Notices).Code));
        Assert.Equal(["asked: first", "place: here"], turn.Session.Withdrawn.Select(w => $"{w.Key}: {w.Value}"));

        static string Places(string place) => $$"""
            { "id": "place", "ask": "choice", "fact": "place", "required": true, "choices": [ { "id": "{{place}}", "to": "asked" } ] },
            { "id": "asked", "ask": "text", "fact": "told", "next": "more", "required": true }, { "id": "more", "ask": "text", "fact": "more", "next": "end", "skip": "end" }
            """;
    }

    /// <summary>Both counts were made: at the start, and inside the part.</summary>
    private static Turn Counted(Troubleshooter host)
    {
        var turn = host.Send(host.Begin(), SessionInput.ProbeResult("1", "count", "1"));
        return host.Send(turn, SessionInput.ProbeResult("2", "part/count", "2"));
    }
}
