namespace Occ.Support.Tests.Troubleshooting;

/// <summary>Guides of a few steps and no words, unchecked: for tests of where a path leads.</summary>
internal static class BareGuides
{
    public static readonly DateTimeOffset Noon = TransferNotArrived.Noon;

    private static readonly Dictionary<string, string> NoWords = [];

    /// <summary>A guide that begins at its first step; its person is the step <c>help</c>.</summary>
    /// <param name="id">The id.</param>
    /// <param name="start">The first step.</param>
    /// <param name="steps">The steps as JSON, with commas between.</param>
    /// <param name="head">Members of the guide beside those that each has.</param>
    /// <param name="version">The version.</param>
    public static Guide Guide(string id, string start, string steps, string head = "", int version = 1)
    {
        var json = $$"""
            { "id": "{{id}}", "version": {{version}}, "category": "other", "start": "{{start}}", "person": "help", {{head}} "steps": [
            {{steps}}, { "id": "end", "end": "resolved" }, { "id": "help", "end": "escalate", "channel": "wallet-support" } ] }
            """;
        var faults = new List<GuideFault>();
        var definition = GuideReader.Read(GuideFile.From(id, json).Content, new(id, faults));
        Assert.Empty(faults);
        return new(definition!, new Dictionary<string, Lazy<IReadOnlyDictionary<string, string>>> { ["en"] = new(() => NoWords) });
    }

    /// <summary>A host of guides.</summary>
    public static Troubleshooter Host(params Guide[] guides) => new(GuideCatalog.Of(guides));

    /// <summary>A host that can make the check <c>count</c>.</summary>
    public static Troubleshooter Counting(params Guide[] guides) => new(GuideCatalog.Of(guides), ["count"]);

    /// <summary>Begins the guide <c>main</c>.</summary>
    public static Turn Begin(this Troubleshooter host, params (string Fact, string Value)[] known) =>
        host.Start("main", "en", Noon, known.ToDictionary(k => k.Fact, k => k.Value));

    /// <summary>The same conversation after it was stored, on another host.</summary>
    public static Turn MovedTo(this Turn turn, Troubleshooter host) => host.Show(Session.Read(turn.Session.ToJson()).Session!, Noon);

    /// <summary>Where the path stands; null where it is no path.</summary>
    public static string? At(this Turn turn) => turn.Position?.Name(turn.Session);
}
