using System.Globalization;
using System.Text;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>Writes <c>docs/performance.md</c>: a table for each class of benchmarks, with the ratio to the baseline of the same run.</summary>
internal static class PerformancePage
{
    public static string Write((IReadOnlyList<Measurement> Rows, string Machine) run, BenchmarkCatalog catalog, string commit, string command)
    {
        var page = new StringBuilder($"""
            <!-- Written by benchmarks/run --page; do not edit. -->

            # Performance

            - Machine: {run.Machine}
            - Date: {TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, commit {commit}
            - Command: `{command}`. Two commits are compared with `benchmarks/compare COMMIT COMMIT FILTER`.

            A ratio is the time divided by that of the baseline in the same group and the same run: below 1 is faster. Baselines are what one
            would use otherwise, SimpleBase, BouncyCastle and Stateless among them, or a plain implementation; the note of each table says which.

            """);
        foreach (var type in run.Rows.GroupBy(r => r.Type).OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            page.Append(null, $"\n## {type.Key.Replace("Benchmarks", "", StringComparison.Ordinal)}\n\n{catalog.SummaryOf(type.Key)}\n\n| group | what | time | ratio | allocated |\n|---|---|---|---|---|\n");
            foreach (var group in type.GroupBy(catalog.GroupOf))
            {
                var baseline = group.FirstOrDefault(catalog.IsBaseline);
                foreach (var row in group)
                {
                    var ratio = row == baseline ? "baseline" : baseline is null ? "" : Units.Digits(row.Nanoseconds / baseline.Nanoseconds);
                    page.Append(null, $"| {group.Key.Replace("|", "\\|", StringComparison.Ordinal)} | {row.Method} | {Units.Time(row.Nanoseconds)} | {ratio} | {Units.Bytes(row.Allocated)} |\n");
                }
            }
        }

        return page.ToString();
    }
}
