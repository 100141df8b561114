namespace Occ.Support.Fuzz;

/// <summary>Guides of a host: the steps, the words in both languages, and changes of a layer above.</summary>
internal static class GuideFuzz
{
    private const int MostTurns = 24;

    private static readonly string[] Names = ["guides/small.json", "guides/small.en.json", "guides/small.zh-Hans.json", "guides/small.changes.json"];

    public static void Read(byte[] input)
    {
        GuideFile[] files = [.. Names.Zip(FuzzInput.Parts(input), (name, part) => new GuideFile(name, part))];
        var options = new TroubleshooterOptions { UsesBuiltInGuides = false };
        options.Layers.Add([.. files.Take(3)]);
        if (files.Length == Names.Length)
        {
            options.Layers.Add([files[^1]]);
        }

        var faults = Troubleshooter.Check(options);
        foreach (var fault in faults)
        {
            Law.Holds(fault.Line >= 0 && fault.Message.Length > 0 && fault.Fix.Length > 0 && fault.ToString().Length > 0, "a fault has no words");
        }

        if (faults.IsEmpty)
        {
            Walk(new(options));
            Law.Holds(GuideDiff.Compare(files[0], files[0]) is { IsCompatible: true, Changes.IsEmpty: true }, "a guide differs from itself");
        }
    }

    private static void Walk(Troubleshooter troubleshooter)
    {
        foreach (var guide in troubleshooter.Guides)
        {
            var graph = troubleshooter.Graph(guide.Id, "zh");
            Law.Holds(graph.ToJson().Length > 0 && graph.ToMermaid().Length > 0 && graph.ToDot().Length > 0, "a guide has no graph");
            var turn = troubleshooter.Start(guide.Id, "en", FuzzReader.Now);
            for (var i = 0; i < MostTurns && turn.View.Ending is null; i++)
            {
                var id = $"{i}";
                turn = troubleshooter.Advance(turn.Session, turn.View.Choices is [var first, ..] ? SessionInput.Answer(id, first.Id) : SessionInput.Skip(id), FuzzReader.Now);
            }

            Law.Holds(turn.View.Text.Length > 0, "a step says nothing");
        }
    }
}
