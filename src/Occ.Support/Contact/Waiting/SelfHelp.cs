using Ardalis.GuardClauses;

namespace Occ.Support;

/// <summary>Finds the guides that answer a problem before a person would.</summary>
public static class SelfHelp
{
    /// <summary>The guides to try first.</summary>
    /// <param name="guides">The guides, as data of the host.</param>
    /// <param name="report">What the person needs help with.</param>
    /// <param name="forecast">How long they would wait for a person.</param>
    /// <returns>
    /// Those for the problem that take less time than the wait, or all of them where the wait is unknown or the person is in
    /// danger and every minute counts: those for the very kind first, then those that solve it most often, then the shortest.
    /// </returns>
    public static IReadOnlyList<SelfHelpGuide> First(IEnumerable<SelfHelpGuide> guides, ProblemReport report, WaitForecast forecast)
    {
        Guard.Against.Null(guides);
        Guard.Against.Null(report);
        Guard.Against.Null(forecast);
        var wait = DangerSigns.AreIn(report) ? null : forecast.TypicalDelay;
        return
        [
            .. guides
                .Where(g => g.Kind is { } kind ? kind == report.Kind : g.Category == report.Category)
                .Where(g => wait is null || g.Takes < wait)
                .OrderByDescending(g => g.Kind is not null)
                .ThenByDescending(g => g.Solved ?? 0)
                .ThenBy(g => g.Takes)
                .ThenBy(g => g.GuideId, StringComparer.Ordinal),
        ];
    }
}
