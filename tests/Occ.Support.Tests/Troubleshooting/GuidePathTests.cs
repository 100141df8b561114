namespace Occ.Support.Tests.Troubleshooting;

public sealed class GuidePathTests
{
    private const int Most = 200_000;

    public static TheoryData<string> Guides => [.. GuideCatalog.BuiltIn.All.Select(g => g.Id)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_end_has_a_shortest_way_and_no_simple_way_is_shorter(string id)
    {
        var guide = GuideCatalog.BuiltIn.Find(id)!.Definition;
        var shortest = GuidePaths.Shortest(guide);
        var simple = GuidePaths.Simple(guide).Take(Most).ToList();

        Assert.NotEmpty(simple);
        Assert.All(simple, p => Assert.Equal(p.Length, p.Distinct().Count()));
        Assert.All(simple, p => Assert.True(p.Length >= shortest[p[^1]].Length));
        if (simple.Count < Most)
        {
            Assert.Equal(shortest.Keys.Order(StringComparer.Ordinal), simple.Select(p => p[^1]).Distinct().Order(StringComparer.Ordinal));
            Assert.Equal(simple.Count, simple.Select(p => string.Join('/', p)).Distinct().Count());
        }
    }

    [Fact]
    public void The_ways_of_a_small_guide_are_these()
    {
        var paths = GuidePaths.Simple(SmallGuide.Catalog().Find("small")!.Definition).Select(p => string.Join(' ', p));

        Assert.Equal(["where help", "where much fork good", "where much fork help"], paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_path_is_drawn_on_the_graph()
    {
        var turn = TransferNotArrived.Walk("en", "none", "exchange", "tron");
        var graph = new Troubleshooter().Graph("transfer-not-arrived", "en", turn.Session);

        Assert.Equal(["screen", "sender", "network"], graph.Ways.Where(w => w.IsTaken).Select(w => w.From));
        Assert.Contains(graph.Steps, s => s is { Id: "asset", IsTaken: true });
        Assert.Contains(new Troubleshooter().Graph("compromise-screen", "en", turn.Session).Ways, w => w is { From: "danger", To: "safe", IsTaken: true });
        Assert.DoesNotContain(new Troubleshooter().Graph("transfer-not-arrived").Ways, w => w.IsTaken);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_guide_can_be_drawn(string id)
    {
        var graph = new Troubleshooter().Graph(id, "zh");
        var (mermaid, dot) = (graph.ToMermaid().Split('\n'), graph.ToDot().Split('\n'));

        Assert.Equal(graph.Steps.Length + graph.Ways.Length + 2, mermaid.Length);
        Assert.Equal(graph.Steps.Length + graph.Ways.Length + 3, dot.Length);
        Assert.All(mermaid.Skip(1), l => Assert.Equal(0, l.Count(c => c == '"') % 2));
        using var json = System.Text.Json.JsonDocument.Parse(graph.ToJson());
        Assert.Equal(graph.Ways.Length, json.RootElement.GetProperty("ways").GetArrayLength());
    }

    [Fact]
    public void Coverage_counts_what_conversations_took()
    {
        var session = TransferNotArrived.Walk("en", "none", "exchange", "tron").Session;
        var screen = new Troubleshooter().Coverage([session]).Single(c => c.Guide == "compromise-screen");

        Assert.Equal((1, 2), (screen.WaysTaken, screen.StepsTaken));
        Assert.Equal(screen.Ways - 1, screen.Missed.Length);
        Assert.All(new Troubleshooter().Coverage([]), c => Assert.Equal(0, c.WaysTaken + c.StepsTaken));
    }
}
