using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Occ.Support.Fuzz;

/// <summary>Reads the corpus once, so that tables are loaded before AFL looks at where the code goes.</summary>
internal static class WarmUp
{
    private const int Rounds = 3;
    private const int MapSize = 1 << 16;

    public static unsafe void Read(FuzzReader reader, string corpus)
    {
        Trace.SharedMem = (byte*)NativeMemory.AllocZeroed(MapSize); // until the fuzzer brings its own
        foreach (var file in Enumerable.Repeat(Directory.GetFiles(corpus), Rounds).SelectMany(f => f))
        {
            try
            {
                reader.Read(File.ReadAllBytes(file));
            }
            catch (Exception fault)
            {
                Console.Error.WriteLine($"{file}: {fault.Message}"); // AFL will come upon it
            }
        }
    }
}
