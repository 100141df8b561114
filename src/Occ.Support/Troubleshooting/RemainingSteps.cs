namespace Occ.Support;

/// <summary>Estimates how far an end is: the mean over the ways that lead on, each question or task counted once.</summary>
internal static class RemainingSteps
{
    public static void Estimate(Guide guide, Dictionary<string, int> remaining)
    {
        var means = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var step in guide.Definition.Steps)
        {
            remaining[step.Id] = (int)Math.Ceiling(Mean(guide, step, means, new(StringComparer.Ordinal)));
        }
    }

    /// <summary>A way back to a step that is being counted is left out: going round again is not the rule.</summary>
    private static double Mean(Guide guide, Step step, Dictionary<string, double> means, HashSet<string> open)
    {
        if (step is EndStep)
        {
            return 0;
        }

        if (means.TryGetValue(step.Id, out var known))
        {
            return known;
        }

        open.Add(step.Id);
        var ways = step.Edges.Where(e => !open.Contains(e.To)).Select(e => Mean(guide, guide[e.To], means, open)).DefaultIfEmpty().ToArray();
        open.Remove(step.Id);
        return means[step.Id] = ways.Average() + (step.IsAutomatic ? 0 : 1);
    }
}
