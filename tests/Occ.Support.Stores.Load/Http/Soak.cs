using System.Diagnostics;

namespace Occ.Support.Stores.Load;

/// <summary>Conversations over HTTP into a file, and what memory does meanwhile.</summary>
internal static class Soak
{
    private const int Connections = 16;
    private const double MiB = 1024 * 1024;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(TimeSpan time, int stepsInASecond)
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-");
        try
        {
            await using var host = await LoadHost.StartAsync(Path.Combine(folder.FullName, "support.db"));
            var visitors = await Load.OpenAsync(Connections, () => new TalkingVisitor(host.Address));
            var samples = new List<(double Minutes, double Heap, double Resident)>();
            var clock = Stopwatch.StartNew();
            var load = Load.LatencyAsync(visitors, stepsInASecond, time, tick: () => { });
            while (await Task.WhenAny(load, Task.Delay(Interval)) != load)
            {
                samples.Add((clock.Elapsed.TotalMinutes, GC.GetTotalMemory(forceFullCollection: true) / MiB, Environment.WorkingSet / MiB));
                Console.WriteLine(FormattableString.Invariant($"{clock.Elapsed.TotalSeconds,5:N0} s: heap {samples[^1].Heap:N1} MiB, resident {samples[^1].Resident:N1} MiB"));
            }

            await load;
            var settled = samples.Where(s => s.Minutes > Math.Min(2, time.TotalMinutes / 4)).ToArray();
            Console.WriteLine(FormattableString.Invariant(
                $"{stepsInASecond:N0} steps/s for {time.TotalMinutes:N1} min; once warm, the heap changes by {Slope(settled, s => s.Heap):N2} MiB a minute, resident memory by {Slope(settled, s => s.Resident):N2}"));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The line of least squares.</summary>
    private static double Slope((double Minutes, double Heap, double Resident)[] samples, Func<(double Minutes, double Heap, double Resident), double> of)
    {
        var (x, y) = (samples.Average(s => s.Minutes), samples.Average(of));
        return samples.Sum(s => (s.Minutes - x) * (of(s) - y)) / samples.Sum(s => (s.Minutes - x) * (s.Minutes - x));
    }
}
