namespace Occ.Support;

/// <summary>Estimates how far an end is: the mean over the ways that lead on, each question or task counted once.</summary>
internal static class RemainingSteps
{
    public static Dictionary<string, int> Estimate(Guide guide)
    {
        var means = new Dictionary<string, double>(StringComparer.Ordinal);
        return guide.Definition.Steps.ToDictionary(s => s.Id, s => (int)Math.Ceiling(Mean(guide, s, means, new(StringComparer.Ordinal))), StringComparer.Ordinal);
    }

    /// <summary>A way back to a step that is being counted is left out: going round again is not the rule.</summary>
    private static double Mean(Guide guide, Step step, Dictionary<string, double> means, HashSet<string> open)
    {
        if (step.IsExit)
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
        return means[step.Id] = ways.Average() + (step is AskStep or InstructStep or CallStep ? 1 : 0);
    }
}
