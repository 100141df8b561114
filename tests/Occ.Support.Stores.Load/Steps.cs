using System.Diagnostics;
using Occ.Support.Sqlite;

namespace Occ.Support.Stores.Load;

/// <summary>Real conversations, several at once: load, one step, save. In memory, they show what the engine alone takes.</summary>
internal static class Steps
{
    /// <summary>The answers of one conversation; <c>back</c> takes the one before back.</summary>
    public static readonly string[] Answers = ["none", "other-person", "tron", "USDT", "yes", "back"];

    public static async Task<int> RunAsync(string file, int conversations, int seconds)
    {
        using var sqlite = file == "-" ? null : new SqliteStore(new() { Path = file });
        var runner = new SessionRunner(new(), sqlite is null ? new MemorySessionStore(capacity: 1_000_000) : sqlite);
        await TakeAsync(runner, conversations, TimeSpan.FromSeconds(Math.Max(1, seconds / 2)));
        var (cpu, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        var steps = await TakeAsync(runner, conversations, TimeSpan.FromSeconds(seconds));
        var (used, passed) = ((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, clock.Elapsed.TotalSeconds);
        Console.WriteLine(FormattableString.Invariant(
            $"{steps / passed:N0} steps/s over {passed:N1} s, {steps / used:N0} in a second of one core, {used / passed:N2} cores used, {Environment.WorkingSet / 1048576} MiB of memory"));
        return 0;
    }

    private static async Task<long> TakeAsync(SessionRunner runner, int conversations, TimeSpan time)
    {
        long steps = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, conversations).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < time)
            {
                var key = StoreKey.New();
                await runner.StartAsync(key, new("transfer-not-arrived"));
                for (var i = 0; i < Answers.Length; i++)
                {
                    var turn = await runner.AdvanceAsync(key, Answers[i] == "back" ? SessionInput.Back($"{i}") : SessionInput.Answer($"{i}", Answers[i]));
                    if (turn.Status != StoreStatus.Stored)
                    {
                        throw new InvalidOperationException(turn.ToString());
                    }
                }

                Interlocked.Add(ref steps, Answers.Length + 1);
            }
        })));
        return steps;
    }
}
