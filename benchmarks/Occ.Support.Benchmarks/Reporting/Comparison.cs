using System.Text;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>Two runs beside each other: what became faster, slower, lighter.</summary>
internal static class Comparison
{
    public static string Write(IReadOnlyList<Measurement> before, IReadOnlyList<Measurement> after)
    {
        var table = new StringBuilder("| benchmark | before | after | ratio | allocated before | after |\n|---|---|---|---|---|---|\n");
        foreach (var (first, second) in before.Join(after, r => r.Name, r => r.Name, (first, second) => (first, second)).OrderByDescending(p => p.second.Nanoseconds / p.first.Nanoseconds))
        {
            table.Append(null, $"| {first.Name} | {Units.Time(first.Nanoseconds)} | {Units.Time(second.Nanoseconds)} | {Units.Digits(second.Nanoseconds / first.Nanoseconds)} | {Units.Bytes(first.Allocated)} | {Units.Bytes(second.Allocated)} |\n");
        }

        foreach (var (name, where) in before.ExceptBy(after.Select(r => r.Name), r => r.Name).Select(r => (r.Name, "before")).Concat(after.ExceptBy(before.Select(r => r.Name), r => r.Name).Select(r => (r.Name, "after"))))
        {
            table.Append(null, $"\n{name} is in the run {where} only.");
        }

        return table.Append('\n').ToString();
    }
}
