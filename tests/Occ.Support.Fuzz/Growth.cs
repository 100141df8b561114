namespace Occ.Support.Fuzz;

/// <summary>Repeats inputs until they are long, and looks whether the time grows faster than the length.</summary>
internal static class Growth
{
    private const int Short = 16 * 1024;
    private const int Factor = 8;

    /// <summary>Linear is eight times as long for eight times the text; three times that is noise, eight times that is a square.</summary>
    private const double Slack = 3;

    private const int Pieces = 8;
    private const int LongestPiece = 80;

    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(60);

    public static int Measure(FuzzReader reader, IEnumerable<string> paths)
    {
        var (slow, slowest) = (0, TimeSpan.Zero);
        foreach (var path in paths.SelectMany(Replay.Expand))
        {
            var input = File.ReadAllBytes(path);
            foreach (var piece in PiecesOf(input))
            {
                var longer = Time(reader, input, piece, Short * Factor, 1);
                slowest = longer > slowest ? longer : slowest;
                if (longer > Least && Time(reader, input, piece, Short, 3) is var shorter && Time(reader, input, piece, Short * Factor, 3) > shorter * Factor * Slack)
                {
                    slow++;
                    Console.WriteLine($"{path}, {piece}: {shorter.TotalMilliseconds:0.0} ms for {Short} bytes, {longer.TotalMilliseconds:0.0} ms for {Short * Factor}");
                }
            }
        }

        Console.WriteLine($"{slow} inputs grow faster than {reader.Name} may; {Short * Factor} bytes took {slowest.TotalMilliseconds:0} ms at most.");
        return slow == 0 ? 0 : 1;
    }

    /// <summary>What is repeated: all of it, and stretches of it, so that a list within JSON grows as well.</summary>
    private static IEnumerable<Range> PiecesOf(byte[] input)
    {
        if (input.Length == 0)
        {
            yield break;
        }

        yield return ..input.Length;
        var random = new Random(input.Length);
        for (var i = 0; i < Pieces; i++)
        {
            var start = random.Next(input.Length);
            var border = input.AsSpan(start).IndexOfAny(",[{\n "u8);
            start = border > 0 ? start + border : start;
            var end = Math.Min(input.Length, start + random.Next(1, LongestPiece));
            border = input.AsSpan(end).IndexOf(input[start]);
            yield return start..(border > 0 && i % 2 == 0 ? end + border : end);
        }
    }

    private static TimeSpan Time(FuzzReader reader, byte[] input, Range piece, int length, int times)
    {
        var (start, end) = (piece.Start.Value, piece.End.Value);
        var grown = new byte[length];
        input.AsSpan(0, Math.Min(start, length)).CopyTo(grown);
        var tail = input.AsSpan(end);
        var until = start + (Math.Max(0, length - tail.Length - start) / (end - start) * (end - start)); // whole pieces, so that JSON stays JSON
        for (var i = start; i < until; i++)
        {
            grown[i] = input[start + ((i - start) % (end - start))];
        }

        tail = tail[..Math.Min(tail.Length, length - until)];
        tail.CopyTo(grown.AsSpan(until));
        Array.Resize(ref grown, until + tail.Length);
        return Enumerable.Range(0, times).Min(_ => Budget.Measure(reader, grown));
    }
}
