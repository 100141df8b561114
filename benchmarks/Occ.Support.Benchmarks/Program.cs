using System.Reflection;
using BenchmarkDotNet.Running;
using Occ.Support.Benchmarks.Reporting;

var assembly = Assembly.GetExecutingAssembly();
switch (args)
{
    case ["page", var results, var page, var commit, var command]:
        File.WriteAllText(page, PerformancePage.Write(Measurement.ReadAll(results), new BenchmarkCatalog(assembly), commit, command));
        return;
    case ["compare", var before, var after]:
        Console.Write(Comparison.Write(Measurement.ReadAll(before).Rows, Measurement.ReadAll(after).Rows));
        return;
    case ["sizes", var aheadOfTime, var justInTime, var web, var page, var commit]:
        MarkedSection.Replace(page, "sizes", SizeTable.Write(new(aheadOfTime, justInTime, web), commit));
        return;
    default:
        BenchmarkSwitcher.FromAssembly(assembly).Run(args);
        return;
}
