using System.Globalization;
using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide list</c>.</summary>
internal sealed class GuideListAnswer(IReadOnlyList<GuideSummary> guides, string language) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteObjects("guides", guides, guide =>
        {
            json.WriteString("id", guide.Id);
            json.WriteNumber("version", guide.Version);
            json.WriteString("hash", guide.Hash);
            json.WriteString("title", guide.Title(language));
            json.WriteString("summary", guide.Summary(language));
        });
    }

    public override void Show(Screen screen) => screen.Table(
        [screen.Say("label.id"), screen.Say("label.version"), screen.Say("label.title")],
        guides.Select(g => new[] { g.Id, g.Version.ToString(NumberFormatInfo.InvariantInfo), g.Title(language) }));
}
