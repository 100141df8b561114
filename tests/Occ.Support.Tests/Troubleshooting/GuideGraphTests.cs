using System.Text.Json;

namespace Occ.Support.Tests.Troubleshooting;

public sealed class GuideGraphTests
{
    private readonly GuideGraph _graph = GuideGraph.Of(
        DrawnGuide.Guide, "en", [new("drawn", "/steps/0/choices/0/to", "where", "look"), new("small", "/steps/0/skip", "where", "much")]);

    [Fact]
    public void Each_kind_of_step_has_its_form_in_Mermaid() => Assert.Equal(
        """
        flowchart TD
            where["where: Where?"]
            look[["look: Counting"]]
            fork{"fork"}
            more[["more"]]
            note["note: What does it say, from C:\ to the end of all that you can see there, and a litt…"]
            try[/"try: Try #quot;this#quot;"/]
            good(["good: Good"])
            help(["help: Help"])
            where ==>|"#quot;Here#quot;"| look
            where -->|"There"| note
            where -->|"I don't know"| look
            look -->|" "| fork
            fork -->|"where = here"| more
            fork -->|" "| note
            note -->|" "| try
            note -->|"It says nothing"| try
            try -->|"Tried"| good
            try -->|"I won't"| help
            style where stroke-width:4px
            style look stroke-width:4px

        """,
        _graph.ToMermaid());

    [Fact]
    public void Each_kind_of_step_has_its_form_in_Graphviz() => Assert.Equal(
        """
        digraph "drawn" {
            "where" [shape=box, label="where: Where?", penwidth=3];
            "look" [shape=component, label="look: Counting", penwidth=3];
            "fork" [shape=diamond, label="fork"];
            "more" [shape=cds, label="more"];
            "note" [shape=box, label="note: What does it say, from C:\\ to the end of all that you can see there, and a litt…"];
            "try" [shape=note, label="try: Try \"this\""];
            "good" [shape=oval, label="good: Good"];
            "help" [shape=oval, label="help: Help"];
            "where" -> "look" [label="\"Here\"", penwidth=3];
            "where" -> "note" [label="There"];
            "where" -> "look" [label="I don't know"];
            "look" -> "fork" [label=" "];
            "fork" -> "more" [label="where = here"];
            "fork" -> "note" [label=" "];
            "note" -> "try" [label=" "];
            "note" -> "try" [label="It says nothing"];
            "try" -> "good" [label="Tried"];
            "try" -> "help" [label="I won't"];
        }

        """,
        _graph.ToDot());

    [Fact]
    public void Steps_and_ways_are_told_as_JSON()
    {
        using var json = JsonDocument.Parse(_graph.ToJson());
        var (steps, ways) = (json.RootElement.GetProperty("steps"), json.RootElement.GetProperty("ways"));

        Assert.Equal("drawn", json.RootElement.GetProperty("guide").GetString());
        Assert.Equal(_graph.Steps, steps.EnumerateArray().Select(s => new GuideGraphStep(Text(s, "id"), Text(s, "kind"), Text(s, "text"), s.GetProperty("taken").GetBoolean())));
        Assert.Equal(_graph.Ways, ways.EnumerateArray().Select(w => new GuideGraphWay(Text(w, "from"), Text(w, "to"), Text(w, "label"), Text(w, "pointer"), w.GetProperty("taken").GetBoolean())));
        Assert.Contains("\n  \"steps\": [\n", _graph.ToJson(), StringComparison.Ordinal);
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
