using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Occ.Support.Samples.Web.Tests;

/// <summary>What every page of the samples must be for people who see, hear or move otherwise.</summary>
internal static class Accessibility
{
    /// <summary>Asserts that nothing on a page is an obstacle of a serious kind, and that it fits the screen.</summary>
    public static async Task CheckAsync(IPage page, string where)
    {
        var result = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });
        var serious = result.Violations.Where(v => v.Impact is "serious" or "critical" or "moderate")
            .SelectMany(v => v.Nodes.Select(n => $"{where}: {v.Id} ({v.Impact}): {v.Help}: {n.Html}"));
        Assert.Empty(serious);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{where}: the page is wider than the screen");
    }
}
