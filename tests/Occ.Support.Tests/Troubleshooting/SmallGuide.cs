namespace Occ.Support.Tests.Troubleshooting;

/// <summary>A guide of four steps to break, and to test the engine with.</summary>
internal static class SmallGuide
{
    public const string Definition = """
        {
          // Comments are allowed.
          "id": "small", "version": 1, "category": "other", "start": "where", "person": "help",
          "steps": [
            { "id": "where", "ask": "choice", "fact": "where", "skip": "much", "choices": [ { "id": "here", "to": "much" }, { "id": "there", "to": "help" } ] },
            { "id": "much", "ask": "amount", "fact": "much", "next": "fork", "required": true },
            { "id": "fork", "default": "help", "decide": [ { "when": { "fact": "much", "atLeast": "10" }, "to": "good" } ] },
            { "id": "good", "end": "resolved" },
            { "id": "help", "end": "escalate", "channel": "wallet-support", "needs": ["much"] }
          ]
        }
        """;

    public const string English = """
        { "title": "Small", "summary": "A small guide", "where": "Where?", "where.choice.here": "Here", "where.choice.there": "There",
          "much": "How much, {where}?", "much.simpler": "A number?", "unknown.where": "wherever", "good": "Good", "help": "Help", "fact.much": "Amount" }
        """;

    public const string Chinese = """
        { "title": "小指南", "summary": "一份小指南", "where": "哪里？", "where.choice.here": "这里", "where.choice.there": "那里",
          "much": "{where}有多少？", "much.simpler": "数字？", "unknown.where": "某处", "good": "好", "help": "求助", "fact.much": "数量" }
        """;

    public static GuideFile[] Files(string definition = Definition, string english = English, string? chinese = Chinese) =>
    [
        GuideFile.From("guides/small.json", definition),
        GuideFile.From("guides/small.en.json", english),
        .. chinese is null ? [] : new[] { GuideFile.From("guides/small.zh-Hans.json", chinese) },
    ];

    public static GuideCatalog Catalog(string definition = Definition) => GuideCatalog.Load(Files(definition));

    /// <summary>Every fault of a layer of files.</summary>
    public static IReadOnlyList<GuideFault> Faults(IEnumerable<GuideFile> files) => GuideCatalog.Read([files], allowLocked: false).Faults;
}
