using Microsoft.Extensions.Time.Testing;

namespace Occ.Support.Stores.Conformance;

/// <summary>A guide that takes any text, and conversations about it.</summary>
public static class Conversations
{
    public const string Guide = "story";

    public static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public static Troubleshooter Troubleshooter { get; } = new(Options());

    public static FakeTimeProvider Clock() => new(Noon);

    public static TroubleshooterOptions Options()
    {
        var options = new TroubleshooterOptions();
        options.Layers.Add(
        [
            GuideFile.From("guides/story.json", """
                { "id": "story", "version": 1, "category": "other", "start": "what", "person": "help", "steps": [
                  { "id": "what", "ask": "text", "fact": "description", "next": "when", "required": true },
                  { "id": "when", "ask": "text", "fact": "device", "next": "done", "required": true },
                  { "id": "done", "end": "resolved" },
                  { "id": "help", "end": "escalate", "channel": "wallet-support", "needs": ["description"] } ] }
                """),
            GuideFile.From("guides/story.en.json", """
                { "title": "Story", "summary": "Tell a story", "what": "What?", "what.simpler": "A word?", "when": "Which device?", "when.simpler": "Name it?", "done": "Done", "help": "Help", "fact.description": "Story" }
                """),
            GuideFile.From("guides/story.zh-Hans.json", """
                { "title": "故事", "summary": "讲一个故事", "what": "什么？", "what.simpler": "一个词？", "when": "哪种设备？", "when.simpler": "名称？", "done": "好了", "help": "求助", "fact.description": "故事" }
                """),
        ]);
        return options;
    }

    public static Session Begin(DateTimeOffset? now = null, string language = "en") => Troubleshooter.Start(Guide, language, now ?? Noon).Session;

    public static Session Say(this Session session, string id, string text, DateTimeOffset? now = null) =>
        Troubleshooter.Advance(session, SessionInput.Answer(id, text), now ?? Noon).Session;

    /// <summary>An input that always counts and never ends anything.</summary>
    public static SessionInput Nod(string id) => SessionInput.SetLanguage(id, "en");
}
