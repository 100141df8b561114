namespace Occ.Support.Fuzz;

/// <summary>Time that grows with the length of an input, far more than any reader needs: what takes longer is not linear.</summary>
internal static class Budget
{
    /// <summary>How often an answer is given again before it counts as slow: code that runs for the first time is compiled.</summary>
    private const int Chances = 4;

    private static readonly TimeSpan ForAny = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan ForByte = TimeSpan.FromMicroseconds(200);

    public static void Read(FuzzReader reader, byte[] input)
    {
        var limit = ForAny + (ForByte * input.Length);
        var least = TimeSpan.MaxValue;
        for (var i = 0; i < Chances && least > limit; i++)
        {
            least = Measure(reader, input);
        }

        Law.Holds(least <= limit, $"{input.Length} bytes took {least.TotalMilliseconds:0} ms of the processor");
    }

    /// <summary>Time of the processor, because the machine does other things besides.</summary>
    public static TimeSpan Measure(FuzzReader reader, byte[] input)
    {
        var before = Environment.CpuUsage.TotalTime;
        reader.Read(input);
        return Environment.CpuUsage.TotalTime - before;
    }
}
