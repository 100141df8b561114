using System.Diagnostics;

namespace Occ.Support.Stores.Load;

/// <summary>Many visitors at once.</summary>
internal static class Load
{
    public static async Task<Visitor[]> OpenAsync(int connections, Func<Visitor> make)
    {
        var visitors = Enumerable.Range(0, connections).Select(_ => make()).ToArray();
        await Task.WhenAll(visitors.Select(v => v.OpenAsync()));
        return visitors;
    }

    /// <summary>Each sends the next request when it has its answer: how many answers there are in a second, and in a second of one core.</summary>
    public static async Task<(double Rate, double OfOneCore)> ThroughputAsync(Visitor[] visitors, TimeSpan time)
    {
        long steps = 0;
        var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await Task.WhenAll(visitors.Select(visitor => Task.Run(async () =>
        {
            var taken = 0;
            for (; clock.Elapsed < time; taken++)
            {
                await visitor.StepAsync();
            }

            Interlocked.Add(ref steps, taken);
        })));
        return (steps / clock.Elapsed.TotalSeconds, steps / (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
    }

    /// <summary>Requests are due at even intervals, whatever became of those before: what one waits behind another counts as its own.</summary>
    /// <returns>The time from when each was due to its answer, sorted. Waiting is exact to a millisecond or two, which counts too.</returns>
    public static async Task<TimeSpan[]> LatencyAsync(Visitor[] visitors, double perSecond, TimeSpan time, Action? tick = null)
    {
        var clock = Stopwatch.StartNew();
        var interval = TimeSpan.FromSeconds(visitors.Length / perSecond);
        var all = await Task.WhenAll(visitors.Select((visitor, i) => Task.Run(async () =>
        {
            var waits = new List<TimeSpan>();
            for (var due = interval * i / visitors.Length; due < time; due += interval)
            {
                if (due - clock.Elapsed is { TotalMilliseconds: > 1 } early)
                {
                    await Task.Delay(early);
                }

                await visitor.StepAsync();
                if (tick is null)
                {
                    waits.Add(clock.Elapsed - due);
                }
            }

            return waits;
        })));
        var sorted = all.SelectMany(w => w).ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
