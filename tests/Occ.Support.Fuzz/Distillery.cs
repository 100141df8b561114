using System.Security.Cryptography;
using SharpFuzz.Common;

namespace Occ.Support.Fuzz;

/// <summary>Keeps of many inputs the few that go through the most of the library's code.</summary>
internal static class Distillery
{
    private const int MapSize = 1 << 16;
    private const int MostFiles = 60;
    private const int MostBytes = 100_000;
    private const int NameLength = 12;

    /// <summary>What people put there by hand, because something once went wrong with it, stays.</summary>
    private const string ByHand = "found-*";

    public static int Keep(FuzzReader reader, string folder, IEnumerable<string> paths)
    {
        var inputs = paths.SelectMany(Replay.Expand).Select(File.ReadAllBytes).DistinctBy(Convert.ToHexString).OrderBy(i => i.Length).ToArray();
        Array.ForEach(inputs, i => Walk(reader, i)); // what is loaded and compiled once counts for no input
        var ways = inputs.Select(i => Walk(reader, i)).ToArray();
        var (seen, kept, size) = (new HashSet<int>(), new List<byte[]>(), 0);
        while (kept.Count < MostFiles)
        {
            var (best, gain) = (-1, 0);
            for (var i = 0; i < inputs.Length; i++)
            {
                var fresh = size + inputs[i].Length > MostBytes ? 0 : ways[i].Count(w => !seen.Contains(w));
                (best, gain) = fresh > gain ? (i, fresh) : (best, gain);
            }

            if (best < 0)
            {
                break;
            }

            kept.Add(inputs[best]);
            size += inputs[best].Length;
            seen.UnionWith(ways[best]);
        }

        Write(folder, kept);
        Console.WriteLine($"{reader.Name}: {kept.Count} of {inputs.Length} inputs, {size} bytes, go {seen.Count} of {ways.SelectMany(w => w).Distinct().Count()} ways.");
        return seen.Count > 0 ? 0 : 1;
    }

    private static void Write(string folder, IEnumerable<byte[]> inputs)
    {
        var byHand = Directory.CreateDirectory(folder).GetFiles(ByHand).Select(f => f.FullName).ToHashSet();
        foreach (var old in Directory.GetFiles(folder).Except(byHand))
        {
            File.Delete(old);
        }

        foreach (var input in inputs)
        {
            File.WriteAllBytes(Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(input))[..NameLength]), input);
        }
    }

    /// <summary>The branches that an input takes, in a copy of the library that was instrumented; none where a law breaks.</summary>
    private static unsafe int[] Walk(FuzzReader reader, byte[] input)
    {
        var map = new byte[MapSize];
        fixed (byte* shared = map)
        {
            var before = Trace.SharedMem;
            Trace.SharedMem = shared;
            Trace.PrevLocation = 0;
            try
            {
                reader.Read(input);
            }
            catch (Exception)
            {
                return [];
            }
            finally
            {
                Trace.SharedMem = before;
            }
        }

        return [.. Enumerable.Range(0, MapSize).Where(at => map[at] > 0)];
    }
}
