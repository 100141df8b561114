using System.Diagnostics;
using System.Globalization;

namespace Occ.Support.Benchmarks.Reporting;

/// <summary>How long fresh processes take to their first answer, and how much of that is the library's.</summary>
/// <param name="Total">The median from the start of the process to its first line, in milliseconds.</param>
/// <param name="Library">The median of what the library took, in milliseconds, as the process itself measured.</param>
internal readonly record struct ColdStart(double Total, double Library)
{
    private const int Runs = 20;

    /// <summary>Runs a program that prints an answer and microseconds.</summary>
    public static ColdStart Measure(string program, params string[] arguments)
    {
        var (totals, libraries) = (new List<double>(), new List<double>());
        Once(program, arguments); // what the disk has to be read for, once
        for (var run = 0; run < Runs; run++)
        {
            var (total, library) = Once(program, arguments);
            totals.Add(total);
            libraries.Add(library);
        }

        return new(Median(totals), Median(libraries));
    }

    private static (double Total, double Library) Once(string program, string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var line = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{program} gave no answer.");
        var total = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.WaitForExit();
        return (total, long.Parse(line.AsSpan(line.LastIndexOf(' ') + 1), NumberStyles.None, NumberFormatInfo.InvariantInfo) / 1e3);
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
