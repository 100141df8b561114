namespace Occ.Support.Fuzz;

/// <summary>Repeats inputs until they are long, and looks whether the time grows faster than the length.</summary>
internal static class Growth
{
    private const int Short = 16 * 1024;
    private const int Factor = 8;

    /// <summary>Linear is eight times as long for eight times the text; three times that is noise, eight times that is a square.</summary>
    private const double Slack = 3;

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(60);

    public static int Measure(FuzzReader reader, IEnumerable<string> paths)
    {
        var slow = 0;
        foreach (var path in paths.SelectMany(Replay.Expand))
        {
            var input = File.ReadAllBytes(path);
            if (input.Length == 0)
            {
                continue;
            }

            var (shorter, longer) = (Time(reader, input, Short), Time(reader, input, Short * Factor));
            if (longer > Least && longer > shorter * Factor * Slack)
            {
                slow++;
                Console.WriteLine($"{path}: {shorter.TotalMilliseconds:0.0} ms for {Short} bytes, {longer.TotalMilliseconds:0.0} ms for {Short * Factor}");
            }
        }

        Console.WriteLine($"{slow} inputs grow faster than {reader.Name} may.");
        return slow == 0 ? 0 : 1;
    }

    private static TimeSpan Time(FuzzReader reader, byte[] input, int length)
    {
        var grown = new byte[length];
        for (var i = 0; i < length; i++)
        {
            grown[i] = input[i % input.Length];
        }

        return Enumerable.Range(0, 3).Min(_ => Budget.Measure(reader, grown));
    }
}
