using System.Text.Json;

namespace Occ.Support.Samples;

/// <summary>The answer of <c>errors</c> alone: the systems of the catalogue, and how many rows each has.</summary>
internal sealed class SystemsAnswer(IReadOnlyList<KeyValuePair<string, int>> systems) : Answer
{
    public override void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("systems");
        foreach (var (system, count) in systems)
        {
            json.WriteNumber(system, count);
        }

        json.WriteEndObject();
    }

    public override void Show(Screen screen) =>
        screen.Table([screen.Say("label.system"), screen.Say("label.count")], systems.Select(s => new[] { s.Key, $"{s.Value}" }));
}
