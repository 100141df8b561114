using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>guide coverage</c>.</summary>
internal sealed class GuideCoverageAnswer(IReadOnlyList<GuideCoverage> guides) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteObjects("guides", guides, guide =>
        {
            json.WriteString("id", guide.Guide);
            json.WriteNumber("steps", guide.Steps);
            json.WriteNumber("stepsTaken", guide.StepsTaken);
            json.WriteNumber("ways", guide.Ways);
            json.WriteNumber("waysTaken", guide.WaysTaken);
            json.WriteTexts("missed", guide.Missed);
        });
    }

    public override void Show(Screen screen) => screen.Table(
        [screen.Say("label.id"), screen.Say("label.steps"), screen.Say("label.ways")],
        guides.Select(g => new[] { g.Guide, $"{g.StepsTaken}/{g.Steps}", $"{g.WaysTaken}/{g.Ways}" }));
}
