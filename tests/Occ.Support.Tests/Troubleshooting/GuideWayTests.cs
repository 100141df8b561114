namespace Occ.Support.Tests.Troubleshooting;

/// <summary>The ways that a conversation took, for those who draw or count them.</summary>
public sealed class GuideWayTests
{
    private static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private readonly Troubleshooter _drawn = new(DrawnGuide.Catalog, ["count"]);

    [Theory]
    [InlineData(new[] { "here", "#" }, "/steps/0/choices/0/to", "/steps/1/next", "/steps/2/decide/0/to")]
    [InlineData(new[] { null, "#" }, "/steps/0/skip", "/steps/1/next", "/steps/2/default")]
    [InlineData(new[] { "there", "text", "done" }, "/steps/0/choices/1/to", "/steps/4/next", "/steps/5/next")]
    [InlineData(new[] { "there", null, null }, "/steps/0/choices/1/to", "/steps/4/skip", "/steps/5/skip")]
    public void Each_answer_takes_its_way(string?[] answers, params string[] pointers)
    {
        var turn = _drawn.Start("drawn", "en", Noon);
        foreach (var (answer, i) in answers.Select((a, i) => (a, i)))
        {
            turn = _drawn.Send(turn, answer == "#" ? SessionInput.ProbeResult($"{i}", "look", "5") : TransferNotArrived.Input($"{i}", answer));
        }

        var graph = _drawn.Graph("drawn", "en", turn.Session);
        Assert.Equal(pointers.Order(StringComparer.Ordinal), graph.Ways.Where(w => w.IsTaken).Select(w => w.Pointer).Order(StringComparer.Ordinal));
        Assert.Equal(pointers.Length, _drawn.Coverage([turn.Session]).Single(c => c.Guide == "drawn").WaysTaken);
        Assert.Equal(graph.Steps.Count(s => s.IsTaken), _drawn.Coverage([turn.Session, turn.Session]).Single(c => c.Guide == "drawn").StepsTaken);
    }

    [Fact]
    public void A_part_that_comes_back_takes_the_way_of_its_call()
    {
        var host = BareGuides.Host(
            BareGuides.Guide("main", "one", """{ "id": "one", "call": "part", "next": "two" }, { "id": "two", "call": "part", "next": "end" }"""),
            BareGuides.Guide("part", "asked", """{ "id": "asked", "ask": "network", "fact": "n", "next": "back", "required": true, "choices": [ { "id": "tron" } ] }, { "id": "back", "end": "return" }"""));
        var turn = host.Say(host.Begin(), "tron");

        Assert.Equal(["/steps/0/next", "/steps/1/next"], host.Graph("main", "en", turn.Session).Ways.Where(w => w.IsTaken).Select(w => w.Pointer));
        Assert.Equal(["/steps/0/next"], host.Graph("part", "en", turn.Session).Ways.Where(w => w.IsTaken).Select(w => w.Pointer));
    }

    [Fact]
    public void A_session_of_a_guide_that_is_gone_took_no_way() =>
        Assert.DoesNotContain(_drawn.Graph("drawn", "en", TransferNotArrived.Walk("en", "none").Session).Ways, w => w.IsTaken);

    [Fact]
    public void A_call_without_its_argument_is_a_bad_call()
    {
        static string? Name(Func<object?> call) => Assert.ThrowsAny<ArgumentException>(call).ParamName;
        var session = _drawn.Start("drawn", "en", Noon).Session;

        Assert.Equal("guideId", Name(() => _drawn.Start(null!, "en", Noon)));
        Assert.Equal("guideId", Name(() => _drawn.Graph(null!)));
        Assert.Equal("guideId", Name(() => _drawn.Graph("none")));
        Assert.Equal("guideId", Name(() => new Troubleshooter().Start("compromise-screen", "en", Noon)));
        Assert.Equal("report", Name(() => _drawn.StartFrom("drawn", null!, "en", Noon)));
        Assert.Equal("session", Name(() => _drawn.Advance(null!, SessionInput.Back("b"), Noon)));
        Assert.Equal("input", Name(() => _drawn.Advance(session, null!, Noon)));
        Assert.Equal("session", Name(() => _drawn.Show(null!, Noon)));
        Assert.Equal("sessions", Name(() => _drawn.Coverage(null!)));
        Assert.Equal("options", Name(() => Troubleshooter.Check(null!)));
        Assert.Equal("options", Name(() => new Troubleshooter((TroubleshooterOptions)null!)));
        Assert.Equal("draft", Name(() => _drawn.Show(session, Noon).ToReport(null!)));
    }
}
