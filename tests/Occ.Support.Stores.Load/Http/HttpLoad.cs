namespace Occ.Support.Stores.Load;

/// <summary>Steps a second over HTTP beside an empty endpoint of the same host, in the same run; then latency at half of that load.</summary>
internal static class HttpLoad
{
    private const int Rounds = 3;

    public static async Task<int> RunAsync(int connections, TimeSpan time)
    {
        var folder = Directory.CreateTempSubdirectory("occ-support-");
        try
        {
            await using var memory = await LoadHost.StartAsync(file: null);
            await using var sqlite = await LoadHost.StartAsync(Path.Combine(folder.FullName, "support.db"));
            var kinds = new (string Name, Visitor[] Visitors)[]
            {
                ("empty endpoint", await Load.OpenAsync(connections, () => new EmptyVisitor(sqlite.Address))),
                ("memory", await Load.OpenAsync(connections, () => new TalkingVisitor(memory.Address))),
                ("SQLite", await Load.OpenAsync(connections, () => new TalkingVisitor(sqlite.Address))),
            };
            var rates = kinds.ToDictionary(k => k.Name, _ => new List<(double Rate, double OfOneCore)>());
            foreach (var (_, visitors) in kinds)
            {
                await Load.ThroughputAsync(visitors, 2 * time); // until all is compiled well
            }

            for (var round = 0; round < Rounds; round++)
            {
                foreach (var (name, visitors) in kinds)
                {
                    rates[name].Add(await Load.ThroughputAsync(visitors, time));
                }
            }

            var (empty, emptyOfOneCore) = Middle(rates["empty endpoint"]);
            foreach (var (name, visitors) in kinds)
            {
                var (rate, ofOneCore) = Middle(rates[name]);
                var waits = await Load.LatencyAsync(visitors, rate / 2, time);
                Console.WriteLine(FormattableString.Invariant(
                    $"{name,-14} {rate,8:N0} a second, {rate / empty:P0} of empty; {ofOneCore:N0} in a second of one core, {ofOneCore / emptyOfOneCore:P0}; at half of it p50 {At(waits, 0.5):N1} ms, p99 {At(waits, 0.99):N1} ms, worst {At(waits, 1):N1} ms of {waits.Length:N0}"));
                Array.ForEach(visitors, v => v.Dispose());
            }

            Console.WriteLine(FormattableString.Invariant($"{connections} connections, {Rounds} rounds of {time.TotalSeconds:N0} s, the middle one counts; client and server share {Environment.ProcessorCount} cores"));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (double Rate, double OfOneCore) Middle(List<(double Rate, double OfOneCore)> rates) => rates.Order().ElementAt(rates.Count / 2);

    private static double At(TimeSpan[] sorted, double share) => sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)].TotalMilliseconds;
}
