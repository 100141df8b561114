namespace Occ.Support.Tests.Troubleshooting;

/// <summary>A guide with one step of each kind.</summary>
internal static class DrawnGuide
{
    public const string Definition = """
        {
          "id": "drawn", "version": 1, "category": "other", "start": "where", "person": "help",
          "steps": [
            { "id": "where", "ask": "choice", "fact": "where", "skip": "look", "choices": [ { "id": "here", "to": "look" }, { "id": "there", "to": "note" } ] },
            { "id": "look", "probe": "count", "fact": "count", "within": "2s", "next": "fork" },
            { "id": "fork", "default": "note", "decide": [ { "when": { "fact": "where", "is": "here" }, "to": "more" } ] },
            { "id": "more", "call": "small", "replace": true },
            { "id": "note", "ask": "text", "fact": "note", "next": "try", "skip": "try" },
            { "id": "try", "instruct": true, "checklist": ["first"], "next": "good", "skip": "help" },
            { "id": "good", "end": "resolved" },
            { "id": "help", "end": "escalate", "channel": "wallet-support", "needs": ["note"] }
          ]
        }
        """;

    public const string English = """
        { "title": "Drawn", "summary": "A guide to draw", "where": "Where?", "where.choice.here": "\"Here\"", "where.choice.there": "There",
          "look": "Counting", "note": "What does it say, from C:\\ to the end of all that you can see there, and a little more?", "note.simpler": "What does it say?", "note.skip": "It says nothing",
          "try": "Try \"this\"", "try.choice.done": "Tried", "try.skip": "I won't", "try.do.first": "First", "good": "Good", "help": "Help", "fact.note": "Note" }
        """;

    public const string Chinese = """
        { "title": "图", "summary": "要画的指南", "where": "哪里？", "where.choice.here": "这里", "where.choice.there": "那里",
          "look": "正在数", "note": "写的是什么？", "note.simpler": "写的什么？", "note.skip": "什么也没写",
          "try": "试试", "try.choice.done": "试了", "try.skip": "不试", "try.do.first": "首先", "good": "好", "help": "求助", "fact.note": "备注" }
        """;

    public static GuideCatalog Catalog { get; } = GuideCatalog.Load(Files());

    public static Guide Guide => Catalog.Find("drawn")!;

    public static GuideFile[] Files(string definition = Definition, string english = English, string chinese = Chinese) =>
    [
        .. SmallGuide.Files(),
        GuideFile.From("guides/drawn.json", definition), GuideFile.From("guides/drawn.en.json", english), GuideFile.From("guides/drawn.zh-Hans.json", chinese),
    ];

    /// <summary>The step of this id.</summary>
    public static T Step<T>(string id)
        where T : Step => (T)Guide.Definition.Steps.Single(s => s.Id == id);
}
