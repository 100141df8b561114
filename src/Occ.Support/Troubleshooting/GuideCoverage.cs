using System.Collections.Immutable;

namespace Occ.Support;

/// <summary>How much of a guide some conversations walked.</summary>
/// <param name="Guide">The id of the guide.</param>
/// <param name="Steps">How many steps it has.</param>
/// <param name="StepsTaken">How many of them were reached.</param>
/// <param name="Ways">How many ways it has.</param>
/// <param name="WaysTaken">How many of them were taken.</param>
/// <param name="Missed">The JSON pointers of the ways that nobody took.</param>
public sealed record GuideCoverage(string Guide, int Steps, int StepsTaken, int Ways, int WaysTaken, ImmutableArray<string> Missed)
{
    internal static ImmutableArray<GuideCoverage> Of(GuideEngine engine, IEnumerable<Session> sessions)
    {
        var (ways, steps) = (new HashSet<(string, string)>(), new HashSet<(string, string)>());
        foreach (var way in sessions.SelectMany(s => PathReplay.Trail(engine, s)))
        {
            ways.Add((way.Guide, way.Pointer));
            steps.Add((way.Guide, way.From));
            steps.Add((way.Guide, way.To));
        }

        return [.. engine.Guides.All.Select(g =>
        {
            var edges = g.Definition.Steps.SelectMany(s => s.Edges).Select(e => e.Pointer).ToArray();
            var missed = edges.Where(e => !ways.Contains((g.Id, e))).ToImmutableArray();
            return new GuideCoverage(g.Id, g.Definition.Steps.Length, g.Definition.Steps.Count(s => steps.Contains((g.Id, s.Id))), edges.Length, edges.Length - missed.Length, missed);
        })];
    }
}
